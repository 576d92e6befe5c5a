package dev.rowan.runtime.data;

import static dev.rowan.runtime.data.OrderFixture.HOME;
import static dev.rowan.runtime.data.OrderFixture.customer;
import static dev.rowan.runtime.data.OrderFixture.order;
import static dev.rowan.runtime.data.OrderFixture.withId;
import static dev.rowan.runtime.data.OrderFixture.withNote;
import static dev.rowan.runtime.data.OrderFixture.withStatus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.example.Order;
import dev.rowan.runtime.data.example.OrderRepository;
import dev.rowan.runtime.data.example.OrderStatus;
import dev.rowan.runtime.test.RowanTest;
import jakarta.data.Limit;
import jakarta.data.exceptions.EntityExistsException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RowanTest(scripts = "dev/rowan/runtime/data/example.sql")
class RepositoryTest {
  private OrderRepository orders;
  private long ada;

  @BeforeEach
  void open(Rowan rowan, DataSource database) throws Exception {
    orders = rowan.repository(OrderRepository.class);
    ada = customer(database);
  }

  @Test
  void insertReturnsWhatTheDatabaseMade() {
    Order stored = orders.insert(withStatus(order(ada, "12.345"), null));

    assertThat(stored.id().version()).isEqualTo(7);
    assertThat(stored.status()).isEqualTo(OrderStatus.PENDING);
    assertThat(stored.total()).isEqualTo("12.35");
    assertThat(stored.shipTo()).isEqualTo(HOME);
    assertThat(stored.billTo()).isNull();
    assertThat(stored.placedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    assertThat(orders.findById(stored.id())).contains(stored);
  }

  @Test
  void insertKeepsAnIdThatIsGiven() {
    UUID id = UUID.randomUUID();
    assertThat(orders.insert(withId(order(ada, "1"), id)).id()).isEqualTo(id);
    assertThatThrownBy(() -> orders.insert(withId(order(ada, "1"), id)))
        .isInstanceOf(EntityExistsException.class);
  }

  @Test
  void insertAllReturnsThemInOrder() {
    List<Order> many = new ArrayList<>();
    for (int i = 0; i < 4_500; i++) {
      many.add(
          withNote(order(ada, i + ".00"), i % 3 == 0 ? null : "no. \"" + i + "\" {,} \\ NULL 🚲"));
    }
    List<Order> stored = orders.insertAll(many);

    assertThat(stored).hasSameSizeAs(many);
    for (int i = 0; i < many.size(); i++) {
      assertThat(stored.get(i).total()).isEqualTo(many.get(i).total());
      assertThat(stored.get(i).note()).isEqualTo(many.get(i).note());
    }
    assertThat(orders.count()).isEqualTo(4_500);
    assertThat(orders.findById(stored.get(77).id())).contains(stored.get(77));
    assertThat(orders.insertAll(List.of())).isEmpty();
  }

  @Test
  void insertAllIsAllOrNothing() {
    List<Order> many = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      many.add(order(ada, "1"));
    }
    many.add(order(ada, "-1"));
    assertThatThrownBy(() -> orders.insertAll(many)).isInstanceOf(CheckViolationException.class);
    assertThat(orders.count()).isZero();
  }

  @Test
  void updateCountsTheVersion() {
    Order first = orders.insert(order(ada, "1"));
    Order second = orders.update(withStatus(first, OrderStatus.SHIPPED));

    assertThat(second.version()).isEqualTo(1);
    assertThat(second.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(second.placedAt()).isEqualTo(first.placedAt());
    assertThat(second.updatedAt()).isAfter(first.updatedAt());
    assertThat(orders.findById(first.id())).contains(second);
  }

  @Test
  void staleVersionIsRefused() {
    Order first = orders.insert(order(ada, "1"));
    orders.update(first);

    assertThatThrownBy(() -> orders.update(first))
        .isInstanceOf(OptimisticLockingFailureException.class)
        .hasMessageStartingWith("orders: changed or deleted since it was read — Order[id=");
    assertThatThrownBy(() -> orders.delete(first))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> orders.save(first))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> orders.update(withId(first, UUID.randomUUID())))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void onlyOneOfManyConcurrentUpdatesWins() throws Exception {
    Order first = orders.insert(order(ada, "1"));
    int threads = 8;
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Order>> updates = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      updates.add(
          executor.submit(
              () -> {
                start.await();
                return orders.update(first);
              }));
    }
    start.countDown();
    int won = 0;
    for (Future<Order> update : updates) {
      try {
        update.get();
        won++;
      } catch (java.util.concurrent.ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(OptimisticLockingFailureException.class);
      }
    }
    executor.shutdown();
    assertThat(won).isEqualTo(1);
    assertThat(orders.findById(first.id()).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void saveInsertsOrUpdates() {
    Order inserted = orders.save(order(ada, "1"));
    Order updated = orders.save(withStatus(inserted, OrderStatus.SHIPPED));

    assertThat(inserted.version()).isZero();
    assertThat(updated.version()).isEqualTo(1);
    assertThat(updated.id()).isEqualTo(inserted.id());
    assertThat(orders.count()).isEqualTo(1);
  }

  @Test
  void deletes() {
    Order one = orders.insert(order(ada, "1"));
    Order two = orders.insert(order(ada, "2"));
    orders.delete(one);

    assertThat(orders.existsById(one.id())).isFalse();
    assertThat(orders.existsById(two.id())).isTrue();
    assertThat(orders.deleteById(two.id())).isTrue();
    assertThat(orders.deleteById(two.id())).isFalse();
    assertThat(orders.findById(two.id())).isEmpty();
  }

  @Test
  void findsByIndex() {
    Order one = orders.insert(order(ada, "1"));
    Order two = orders.insert(order(ada, "2"));

    assertThat(orders.findByCustomerId(ada)).containsExactly(two, one);
    assertThat(orders.findByCustomerId(ada, Limit.of(1))).containsExactly(two);
    assertThat(orders.findByCustomerId(ada, Limit.range(2, 5))).containsExactly(one);
    assertThat(orders.findByCustomerId(-1)).isEmpty();
  }
}
