package generated;

import static generated.RepositoryScenarios.customer;
import static generated.RepositoryScenarios.everything;
import static generated.RepositoryScenarios.nothing;
import static generated.RepositoryScenarios.order;
import static generated.RepositoryScenarios.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.CheckViolationException;
import dev.rowan.runtime.data.HibernateConnections;
import dev.rowan.runtime.data.Rowan;
import jakarta.persistence.OptimisticLockException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** What generated entities do in Hibernate, which validates the migrated schema first. */
final class HibernateScenarios {
  private HibernateScenarios() {}

  private static SessionFactory start(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    for (Class<?> entity :
        List.of(
            CustomerEntity.class,
            OrderEntity.class,
            OrderLineEntity.class,
            ParcelEntity.class,
            CategoryEntity.class,
            MembershipEntity.class,
            EverythingEntity.class,
            NothingEntity.class,
            ClashEntity.class,
            Shop_OpeningEntity.class)) {
      configuration.addAnnotatedClass(entity);
    }
    return configuration.buildSessionFactory();
  }

  public static void validates(DataSource database) {
    start(database).close();
  }

  public static void storesAndLoads(DataSource database) {
    try (SessionFactory factory = start(database)) {
      CustomerEntity ada = CustomerEntity.from(customer("ada@example.org"));
      factory.inTransaction(session -> session.persist(ada));
      assertThat(ada.getId()).isPositive();
      Order made =
          factory.fromTransaction(
              session -> {
                OrderEntity order = OrderEntity.from(order(ada.getId()));
                order.setBillTo(new Address("s", "c", null, new Geo(1, 2)));
                session.persist(order);
                session.flush();
                return order.toRecord();
              });
      assertThat(made.id().version()).isEqualTo(7);
      assertThat(made.placedAt()).isNotNull();
      OrderRepository orders = Rowan.connect(database).repository(OrderRepository.class);
      Order stored = orders.findById(made.id()).orElseThrow();
      assertThat(stored.status()).isEqualTo(Status.PENDING);
      assertThat(stored.placedAt()).isEqualTo(made.placedAt());
      assertThat(stored.billTo()).isEqualTo(made.billTo());
      factory.inTransaction(
          session ->
              assertThat(session.find(OrderEntity.class, made.id()).toRecord()).isEqualTo(stored));
    }
  }

  public static void joins(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    Customer ada = rowan.repository(CustomerRepository.class).insert(customer("ada@example.org"));
    Order order = rowan.repository(OrderRepository.class).insert(order(ada.id()));
    OrderLineRepository lines = rowan.repository(OrderLineRepository.class);
    lines.insert(new OrderLine(order.id(), 1, null, 5));
    lines.insert(new OrderLine(order.id(), 2, null, 7));
    rowan.repository(ParcelRepository.class).insert(new Parcel("p", order.id(), 2));
    CategoryRepository categories = rowan.repository(CategoryRepository.class);
    Category root = categories.insert(new Category(null, null, "root", null));
    categories.insert(new Category(null, root.id(), "leaf", 1));
    try (SessionFactory factory = start(database)) {
      factory.inTransaction(
          session -> {
            assertThat(
                    session
                        .createSelectionQuery(
                            "select o.customer.name || ' ' || sum(l.quantity)"
                                + " from OrderLineEntity l join l.order o"
                                + " where o.customer.email = 'ADA@example.org'"
                                + " and o.shipTo.city = 'Springwood'"
                                + " group by o.customer.name",
                            String.class)
                        .getResultList())
                .containsExactly("Ada 12");
            assertThat(
                    session
                        .createSelectionQuery(
                            "select p.orderLine.quantity from ParcelEntity p", Integer.class)
                        .getSingleResult())
                .isEqualTo(7);
            assertThat(
                    session
                        .createSelectionQuery(
                            "select c.parent.name from CategoryEntity c where c.rank = 1",
                            String.class)
                        .getSingleResult())
                .isEqualTo("root");
            OrderLineEntity line =
                session.find(OrderLineEntity.class, new OrderLineEntity.Key(order.id(), 2));
            assertThat(line.getQuantity()).isEqualTo(7);
            assertThat(line.getOrder())
                .isEqualTo(session.getReference(OrderEntity.class, order.id()));
            assertThat(line.getOrder().getCustomer().toRecord()).isEqualTo(ada);
          });
    }
  }

  public static void everyType(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    EverythingRepository all = rowan.repository(EverythingRepository.class);
    NothingRepository nulls = rowan.repository(NothingRepository.class);
    try (SessionFactory factory = start(database)) {
      EverythingEntity made = EverythingEntity.from(everything());
      factory.inTransaction(
          session -> {
            session.persist(made);
            session.persist(NothingEntity.from(nothing(1)));
          });
      same(all.findById(made.getId()).orElseThrow(), everything());
      assertThat(nulls.findById(1)).contains(nothing(1));
      factory.inTransaction(
          session -> {
            same(session.find(EverythingEntity.class, made.getId()).toRecord(), everything());
            assertThat(session.find(NothingEntity.class, 1).toRecord()).isEqualTo(nothing(1));
          });
      ClashRepository clashes = rowan.repository(ClashRepository.class);
      Clash clash = new Clash(1, "a", "b", "c", 2, "d", "e", "f", "g", "h", "i", "j", Year.of(2026), 3, 0);
      factory.inTransaction(session -> session.persist(ClashEntity.from(clash)));
      assertThat(clashes.findById(1)).contains(clash);
    }
  }

  public static void sharesTheSessionsTransaction(DataSource database) {
    OrderRepository outside = Rowan.connect(database).repository(OrderRepository.class);
    try (SessionFactory factory = start(database)) {
      assertThatThrownBy(
              () ->
                  factory.inTransaction(
                      session -> {
                        OrderRepository inside =
                            new OrderRepository_(HibernateConnections.of(session));
                        CustomerEntity ada = CustomerEntity.from(customer("a"));
                        session.persist(ada);
                        Order order = inside.insert(order(ada.getId()));
                        OrderEntity entity = session.find(OrderEntity.class, order.id());
                        entity.setNote("by the session");
                        // Flushed before the repository asks.
                        assertThat(inside.findById(order.id()).orElseThrow().note())
                            .isEqualTo("by the session");
                        assertThat(outside.findById(order.id())).isEmpty();
                        throw new IllegalStateException("roll back");
                      }))
          .hasMessage("roll back");
      assertThat(outside.count()).isZero();

      Long ada =
          factory.fromStatelessTransaction(
              session ->
                  new CustomerRepository_(HibernateConnections.of(session))
                      .insert(customer("a"))
                      .id());
      assertThat(outside.insert(order(ada)).customerId()).isEqualTo(ada);
      assertThatThrownBy(
              () ->
                  factory.inSession(
                      session ->
                          new OrderRepository_(HibernateConnections.of(session)).count()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("has no transaction under way");
      assertThatThrownBy(
              () ->
                  factory.inTransaction(
                      session ->
                          new OrderRepository_(HibernateConnections.of(session))
                              .insert(
                                  new Order(
                                      null,
                                      ada,
                                      null,
                                      java.math.BigDecimal.ONE.negate(),
                                      order(ada).shipTo(),
                                      null,
                                      null,
                                      0,
                                      null,
                                      null))))
          .isInstanceOf(CheckViolationException.class);
    }
  }

  public static void repositoryAndEntityRefuseEachOthersStaleVersions(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    long ada = rowan.repository(CustomerRepository.class).insert(customer("a")).id();
    OrderRepository orders = rowan.repository(OrderRepository.class);
    Order first = orders.insert(order(ada));
    try (SessionFactory factory = start(database)) {
      assertThatThrownBy(
              () ->
                  factory.inTransaction(
                      session -> {
                        OrderEntity entity = session.find(OrderEntity.class, first.id());
                        orders.update(first);
                        entity.setNote("too late");
                      }))
          .isInstanceOf(OptimisticLockException.class);
      Order second = orders.findById(first.id()).orElseThrow();
      factory.inTransaction(
          session -> session.find(OrderEntity.class, first.id()).setNote("in time"));
      assertThatThrownBy(() -> orders.update(second))
          .isInstanceOf(jakarta.data.exceptions.OptimisticLockingFailureException.class);
      Order third = orders.findById(first.id()).orElseThrow();
      assertThat(third.version()).isEqualTo(second.version() + 1);
      assertThat(third.note()).isEqualTo("in time");
      assertThat(third.changedAt()).isAfter(second.changedAt());
      assertThat(third.placedAt()).isEqualTo(second.placedAt());
    }
  }

  public static void equalsByIdOnly(DataSource database) {
    try (SessionFactory factory = start(database)) {
      CustomerEntity one = CustomerEntity.from(customer("a"));
      CustomerEntity two = CustomerEntity.from(customer("a"));
      assertThat(one).isNotEqualTo(two).isEqualTo(one).hasSameHashCodeAs(two);
      factory.inTransaction(session -> session.persist(one));
      assertThat(one.toString()).isEqualTo("CustomerEntity[id=" + one.getId() + "]");
      assertThat(one.getBirthday()).isEqualTo(Optional.empty());
      factory.inTransaction(
          session -> assertThat(session.getReference(CustomerEntity.class, one.getId())).isEqualTo(one));
    }
  }
}
