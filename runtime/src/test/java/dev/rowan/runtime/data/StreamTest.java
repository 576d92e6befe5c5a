package dev.rowan.runtime.data;

import static dev.rowan.runtime.data.OrderFixture.customer;
import static dev.rowan.runtime.data.OrderFixture.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.example.Order;
import dev.rowan.runtime.data.example.OrderRepository;
import dev.rowan.runtime.data.example.OrderRepository_;
import dev.rowan.runtime.test.RowanTest;
import dev.rowan.runtime.test.TestDatabase;
import jakarta.data.exceptions.DataException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@RowanTest(scripts = "dev/rowan/runtime/data/example.sql")
class StreamTest {
  private static final int ROWS = 200_000;

  @BeforeEach
  void fill(TestDatabase database) throws Exception {
    long ada = customer(database.dataSource());
    execute(
        database.dataSource(),
        "INSERT INTO orders (id, customer_id, total, ship_to_street, ship_to_city, note, version)"
            + " SELECT gen_random_uuid(), "
            + ada
            + ", n, 'a street', 'a city', repeat('x', 200), 0 FROM generate_series(1, "
            + ROWS
            + ") AS n");
  }

  /** As a list, the rows would take some 150 MB. */
  @Test
  void needsConstantMemory(TestDatabase database) throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx24m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                database.url())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(output).isEqualTo(ROWS + " orders");
    assertThat(process.waitFor()).isZero();
  }

  /** Streams all orders of the database at the URL that is its argument. */
  static final class Main {
    public static void main(String[] arguments) {
      PGSimpleDataSource dataSource = new PGSimpleDataSource();
      dataSource.setUrl(arguments[0]);
      try (Stream<Order> orders = new OrderRepository_(Connections.of(dataSource)).findAll()) {
        System.out.println(orders.filter(order -> order.note() != null).count() + " orders");
      }
    }
  }

  @Test
  void endsInTheMiddle(TestDatabase database) throws Exception {
    try (Connection connection = database.dataSource().getConnection()) {
      OrderRepository orders = new OrderRepository_(Connections.of(connection));
      try (Stream<Order> stream = orders.findAll()) {
        assertThat(stream.iterator().next().note()).startsWith("xxx");
        assertThat(connection.isReadOnly()).isTrue();
      }
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.isReadOnly()).isFalse();
      assertThat(orders.count()).isEqualTo(ROWS);
    }
  }

  @Test
  void explainsWhatGoesWrongUnderWay(TestDatabase database) throws Exception {
    OrderRepository orders = new OrderRepository_(Connections.of(database.dataSource()));
    try (Stream<Order> stream = orders.findAll()) {
      Iterator<Order> rows = stream.iterator();
      rows.next();
      execute(
          database.dataSource(),
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
      assertThatThrownBy(
              () -> {
                while (rows.hasNext()) {
                  rows.next();
                }
              })
          .isInstanceOf(DataException.class);
    }
  }
}
