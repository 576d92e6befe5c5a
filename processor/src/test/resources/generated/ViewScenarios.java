package generated;

import static generated.RepositoryScenarios.customer;
import static generated.RepositoryScenarios.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Rowan;
import jakarta.data.page.PageRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** What repositories and entities of views do. */
final class ViewScenarios {
  private ViewScenarios() {}

  public static void viewIsReadAsItsQuerySays(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    Order placed = place(rowan, "ada@example.org");
    OpenOrderRepository open = rowan.repository(OpenOrderRepository.class);

    OpenOrder found = open.findById(placed.id()).orElseThrow();

    assertThat(found.shipTo()).isEqualTo(placed.shipTo());
    assertThat(found.note()).isEmpty();
    assertThat(open.count()).isEqualTo(1);
    try (Stream<OpenOrder> all = open.findAll()) {
      assertThat(all).containsExactly(found);
    }
  }

  public static void materializedViewHoldsWhatItsLastRefreshSaw(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    CustomerTotalRepository totals = rowan.repository(CustomerTotalRepository.class);
    Order placed = place(rowan, "ada@example.org");
    assertThat(totals.count()).isZero();

    totals.refresh();

    CustomerTotal total = totals.findByCustomerId(placed.customerId()).orElseThrow();
    assertThat(total.email()).isEqualTo(new EmailAddress("ada@example.org"));
    assertThat(total.orders()).isEqualTo(1);
    assertThat(total.spent()).isEqualTo(new BigDecimal("12.50"));
    assertThat(totals.findById(placed.customerId())).contains(total);
    assertThat(totals.findByOrders(1)).containsExactly(total);
    assertThat(totals.findAll(PageRequest.ofSize(5)).content()).containsExactly(total);
  }

  public static void refreshIsPartOfATransaction(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    CustomerTotalRepository totals = rowan.repository(CustomerTotalRepository.class);

    rowan.transaction(
        () -> {
          place(rowan, "ada@example.org");
          totals.refresh();
        });

    assertThat(totals.count()).isEqualTo(1);
  }

  public static void repositoryHasNothingThatWrites(DataSource database) {
    assertThat(names(CustomerTotalRepository.class))
        .contains("refresh", "findById", "existsById", "count")
        .noneMatch(name -> name.matches("(insert|update|save|delete).*"));
    assertThat(names(OpenOrderRepository.class)).doesNotContain("refresh");
  }

  public static void entityIsQueriedAndCannotBeChanged(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    Order placed = place(rowan, "ada@example.org");
    rowan.repository(CustomerTotalRepository.class).refresh();
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(CustomerTotalEntity.class);
    configuration.addAnnotatedClass(OpenOrderEntity.class);

    try (SessionFactory factory = configuration.buildSessionFactory()) {
      List<CustomerTotal> rich =
          factory.fromSession(
              session ->
                  session
                      .createQuery(
                          "from CustomerTotalEntity where spent > 10", CustomerTotalEntity.class)
                      .getResultStream()
                      .map(CustomerTotalEntity::toRecord)
                      .toList());
      assertThat(rich).extracting(CustomerTotal::customerId).containsExactly(placed.customerId());
      OpenOrder open =
          factory.fromSession(session -> session.find(OpenOrderEntity.class, placed.id()))
              .toRecord();
      assertThat(open.shipTo()).isEqualTo(placed.shipTo());
    }
    assertThat(names(CustomerTotalEntity.class))
        .noneMatch(name -> name.startsWith("set") || name.equals("from"));
  }

  private static Order place(Rowan rowan, String email) {
    Customer customer = rowan.repository(CustomerRepository.class).insert(customer(email));
    return rowan.repository(OrderRepository.class).insert(order(customer.id()));
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(method -> method.getName()).toList();
  }
}
