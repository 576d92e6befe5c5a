package generated;

import static generated.RepositoryScenarios.customer;
import static generated.RepositoryScenarios.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.RecordRepository;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.util.List;
import javax.sql.DataSource;

/** What all repositories share, whatever their record. */
final class SharedScenarios {
  private SharedScenarios() {}

  /** One program for any table. */
  private static <R, K> void moveBack(RecordRepository<R, K> rows, K key) {
    R row = rows.findById(key).orElseThrow();
    assertThat(rows.existsById(key)).isTrue();
    assertThat(rows.deleteById(key)).isTrue();
    assertThat(rows.insertAll(List.of(row))).containsExactly(row);
    rows.delete(row);
    assertThatThrownBy(() -> rows.delete(row))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(rows.save(row)).isEqualTo(row);
    assertThat(rows.update(row)).isEqualTo(row);
  }

  public static void oneProgramForAnyTable(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    long ada = rowan.repository(CustomerRepository.class).insert(customer("a")).id();
    Order order = rowan.repository(OrderRepository.class).insert(order(ada));
    OrderLineRepository lines = rowan.repository(OrderLineRepository.class);
    lines.insert(new OrderLine(order.id(), 1, null, 5));
    moveBack(lines, new OrderLineRepository.Key(order.id(), 1));
    CategoryId tea =
        rowan.repository(CategoryRepository.class).insert(new Category(null, null, "Tea", null)).id();
    MembershipRepository memberships = rowan.repository(MembershipRepository.class);
    memberships.insert(new Membership(ada, tea));
    moveBack(memberships, new MembershipRepository.Key(ada, tea));
  }

  public static void rowsOfWhatTheDatabaseMakesAlone(DataSource database) {
    VisitRepository visits = Rowan.connect(database).repository(VisitRepository.class);
    assertThat(visits.insertAll(List.of(new Visit(0), new Visit(0))))
        .extracting(Visit::id)
        .containsExactly(1L, 2L);
    assertThat(visits.save(new Visit(2))).isEqualTo(new Visit(2));
    assertThatThrownBy(() -> visits.insertAll(List.of(new Visit(0), new Visit(7))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this one has its key already — Visit[id=7]");
    assertThat(visits.count()).isEqualTo(2);
  }
}
