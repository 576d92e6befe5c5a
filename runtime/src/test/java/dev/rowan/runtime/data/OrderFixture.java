package dev.rowan.runtime.data;

import dev.rowan.runtime.data.example.Address;
import dev.rowan.runtime.data.example.Order;
import dev.rowan.runtime.data.example.OrderStatus;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Orders and customers to try with. */
final class OrderFixture {
  static final Address HOME = new Address("1 Elm Street", "Springwood", null);

  private OrderFixture() {}

  /** Returns an order as a program makes it: without what the database makes. */
  static Order order(long customerId, String total) {
    return new Order(
        null,
        customerId,
        OrderStatus.PAID,
        new BigDecimal(total),
        HOME,
        null,
        null,
        null,
        0,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  static Order withStatus(Order order, OrderStatus status) {
    return copy(order, order.id(), order.customerId(), status, order.total(), order.note());
  }

  static Order withTotal(Order order, String total) {
    return copy(
        order, order.id(), order.customerId(), order.status(), new BigDecimal(total), order.note());
  }

  static Order withNote(Order order, @Nullable String note) {
    return copy(order, order.id(), order.customerId(), order.status(), order.total(), note);
  }

  static Order withId(Order order, @Nullable UUID id) {
    return copy(order, id, order.customerId(), order.status(), order.total(), order.note());
  }

  private static Order copy(
      Order order,
      @Nullable UUID id,
      long customerId,
      OrderStatus status,
      BigDecimal total,
      @Nullable String note) {
    return new Order(
        id,
        customerId,
        status,
        total,
        order.shipTo(),
        order.billTo(),
        note,
        order.rating(),
        order.version(),
        order.placedAt(),
        order.updatedAt());
  }

  /** Inserts a customer and returns its id. */
  static long customer(DataSource database) throws SQLException {
    return query(database, "INSERT INTO customers (name) VALUES ('Ada') RETURNING id");
  }

  static long query(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
