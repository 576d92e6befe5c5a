package dev.rowan.runtime.data;

import static dev.rowan.runtime.data.OrderFixture.customer;
import static dev.rowan.runtime.data.OrderFixture.order;
import static dev.rowan.runtime.data.OrderFixture.withTotal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.runtime.data.example.Order;
import dev.rowan.runtime.data.example.OrderRepository;
import dev.rowan.runtime.data.example.OrderRepository_;
import dev.rowan.runtime.test.RowanTest;
import java.io.IOException;
import java.sql.Connection;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RowanTest(scripts = "dev/rowan/runtime/data/example.sql")
class TransactionsTest {
  private OrderRepository orders;
  private long ada;

  @BeforeEach
  void open(DataSource database) throws Exception {
    orders = new OrderRepository_(Connections.of(database));
    ada = customer(database);
  }

  /** Returns the repository that takes part in transactions; {@link #orders} does not. */
  private OrderRepository in(Rowan rowan) {
    return rowan.repository(OrderRepository.class);
  }

  @Test
  void commitsAtTheEnd(Rowan rowan) {
    Order stored =
        rowan.transaction(
            () -> {
              Order inserted = in(rowan).insert(order(ada, "1"));
              assertThat(in(rowan).existsById(inserted.id())).isTrue();
              assertThat(orders.existsById(inserted.id())).isFalse();
              return inserted;
            });
    assertThat(orders.existsById(stored.id())).isTrue();
  }

  @Test
  void rollsBackWhatThrows(Rowan rowan) {
    assertThatThrownBy(
            () ->
                rowan.transaction(
                    () -> {
                      in(rowan).insert(order(ada, "1"));
                      throw new IOException("no");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(orders.count()).isZero();
    in(rowan).insert(order(ada, "1"));
    assertThat(orders.count()).isEqualTo(1);
  }

  @Test
  void innerFailureLeavesTheOuterTransactionUsable(Rowan rowan) {
    rowan.transaction(
        () -> {
          in(rowan).insert(order(ada, "1"));
          try {
            rowan.transaction(
                () -> {
                  in(rowan).insert(order(ada, "2"));
                  in(rowan).insert(order(ada, "-1"));
                });
            fail("the check is broken");
          } catch (CheckViolationException e) {
            in(rowan).insert(order(ada, "3"));
          }
        });
    assertThat(orders.findAll().map(order -> order.total().intValue())).containsExactly(1, 3);
  }

  @Test
  void serializableTransactionsThatConflictAreToBeDoneAgain(Rowan rowan) {
    Order one = orders.insert(order(ada, "1"));
    assertThatThrownBy(
            () ->
                rowan.transaction(
                    Isolation.SERIALIZABLE,
                    () -> {
                      in(rowan).count();
                      orders.update(withTotal(one, "2"));
                      in(rowan).update(withTotal(one, "3"));
                    }))
        .isInstanceOf(RetryException.class)
        .hasMessageContaining("do the transaction again");
    assertThatThrownBy(
            () ->
                rowan.transaction(
                    () -> rowan.transaction(Isolation.SERIALIZABLE, () -> orders.count())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only the outermost one");
  }

  @Test
  void aConnectionOfTheCaller(DataSource database) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      OrderRepository own = new OrderRepository_(Connections.of(connection));
      own.insert(order(ada, "1"));
      try (Stream<Order> stream = own.findAll()) {
        assertThat(stream).hasSize(1);
      }
      assertThat(orders.count()).isZero();
      connection.rollback();
    }
    assertThat(orders.count()).isZero();
  }

  @Test
  void poolsWithAutocommitOffAreRefusedUnlessManaged(DataSource database) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database);
    config.setAutoCommit(false);
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      OrderRepository refused = new OrderRepository_(Connections.of(pool));
      assertThatThrownBy(() -> refused.insert(order(ada, "1")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Connections.managed(dataSource)");
      new OrderRepository_(Connections.managed(pool)).insert(order(ada, "1"));
    }
    assertThat(orders.count()).isZero();
  }

  @Test
  void givesEachConnectionBack(DataSource database) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(500);
    try (HikariDataSource pool = new HikariDataSource(config);
        Rowan rowan = Rowan.connect(pool)) {
      OrderRepository pooled = in(rowan);
      for (int i = 0; i < 3; i++) {
        Order stored = pooled.insert(order(ada, "1"));
        assertThatThrownBy(() -> pooled.insert(order(ada, "-1")))
            .isInstanceOf(CheckViolationException.class);
        assertThat(pooled.findAll().toList()).hasSize(1);
        try (Stream<Order> open = pooled.findAll()) {
          assertThat(open).isNotNull();
        }
        rowan.transaction(() -> pooled.delete(stored));
      }
    }
  }

  @Test
  void aClosedRowanIsRefused(Rowan rowan) {
    rowan.close();
    assertThatThrownBy(() -> rowan.repository(OrderRepository.class))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsNoRepositoryIsRefused(Rowan rowan) {
    assertThatThrownBy(() -> rowan.repository(Runnable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no generated class java.lang.Runnable_");
  }
}
