package dev.rowan.runtime.data;

import static dev.rowan.runtime.data.OrderFixture.customer;
import static dev.rowan.runtime.data.OrderFixture.execute;
import static dev.rowan.runtime.data.OrderFixture.order;
import static dev.rowan.runtime.data.OrderFixture.withId;
import static dev.rowan.runtime.data.OrderFixture.withNote;
import static dev.rowan.runtime.data.OrderFixture.withTotal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.runtime.data.example.Address;
import dev.rowan.runtime.data.example.Order;
import dev.rowan.runtime.data.example.OrderRepository;
import dev.rowan.runtime.test.RowanTest;
import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.MappingException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RowanTest(scripts = "dev/rowan/runtime/data/example.sql")
class ViolationsTest {
  private OrderRepository orders;
  private long ada;

  @BeforeEach
  void open(Rowan rowan, DataSource database) throws Exception {
    orders = rowan.repository(OrderRepository.class);
    ada = customer(database);
  }

  @Test
  void check() {
    CheckViolationException e =
        catchThrowableOfType(
            CheckViolationException.class, () -> orders.insert(order(ada, "-3.50")));
    assertThat(e)
        .hasMessage(
            "orders.total must satisfy total >= 0 (orders_total_check) — Order.total was -3.50");
    assertThat(e.violation())
        .isEqualTo(
            new Violation("orders_total_check", "orders", List.of("Order.total"), "total >= 0"));
  }

  @Test
  void checkAtUpdate() {
    Order stored = orders.insert(order(ada, "1"));
    assertThatThrownBy(() -> orders.update(withTotal(stored, "-1")))
        .hasMessage(
            "orders.total must satisfy total >= 0 (orders_total_check) — Order.total was -1");
  }

  @Test
  void checkInABatch() {
    assertThatThrownBy(() -> orders.insertAll(List.of(order(ada, "1"), order(ada, "-2"))))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith(
            "orders.total must satisfy total >= 0 (orders_total_check) — Order.total: Failing row contains (");
  }

  @Test
  void unique() {
    UUID id = UUID.fromString("0198d3a2-0000-7000-8000-000000000001");
    orders.insert(withId(order(ada, "1"), id));
    assertThatThrownBy(() -> orders.insert(withId(order(ada, "1"), id)))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessage(
            "orders.id must be unique (orders_pkey) — Order.id was "
                + id
                + ", which another row has already");
  }

  @Test
  void foreignKey() {
    assertThatThrownBy(() -> orders.insert(order(4711, "1")))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessage(
            "orders.customer_id must name a row of customers (orders_customer_id_fkey) —"
                + " Order.customerId was 4711, which customers does not have");
  }

  @Test
  void foreignKeyAtCommit(Rowan rowan, DataSource database) throws Exception {
    execute(
        database,
        "ALTER TABLE orders ALTER CONSTRAINT orders_customer_id_fkey DEFERRABLE INITIALLY DEFERRED");
    assertThatThrownBy(() -> rowan.transaction(() -> orders.insert(order(4711, "1"))))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessageContaining("orders_customer_id_fkey")
        .hasMessageContaining("Key (customer_id)=(4711) is not present in table \"customers\"");
  }

  @Test
  void stillReferenced(DataSource database) {
    orders.insert(order(ada, "1"));
    Statements<Order> customers =
        new Statements<>(
            Connections.of(database),
            RecordTable.of("customers", Order.class, ""),
            row -> {
              throw new AssertionError();
            },
            (to, customer) -> {});
    assertThatThrownBy(
            () -> customers.execute("DELETE FROM customers WHERE id = ?", to -> to.putLong(ada)))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessage(
            "update or delete on table \"customers\" violates foreign key constraint"
                + " \"orders_customer_id_fkey\" on table \"orders\" — Key (id)=("
                + ada
                + ") is still referenced from table \"orders\".");
  }

  @Test
  void notNull() {
    Order order = order(ada, "1");
    Order without =
        new Order(
            null,
            ada,
            order.status(),
            order.total(),
            new Address("a street", null, null),
            null,
            null,
            null,
            0,
            order.placedAt(),
            order.updatedAt());
    assertThatThrownBy(() -> orders.insert(without))
        .isInstanceOf(NotNullViolationException.class)
        .hasMessage("orders.ship_to_city must not be null — Order.shipTo.city was null");
  }

  @Test
  void zeroCharacter() {
    assertThatThrownBy(() -> orders.insert(withNote(order(ada, "1"), "a\0b")))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "orders.note must contain no \\u0000, as no text of PostgreSQL can: it is at index 1"
                + " — Order.note was \"a\\u0000b\"");
  }

  @Test
  void zeroCharacterInABatch() {
    assertThatThrownBy(() -> orders.insertAll(List.of(withNote(order(ada, "1"), "a\0b"))))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("\\u0000");
  }

  @Test
  void halfASurrogatePair() {
    String message =
        "orders.note must contain no half of a surrogate pair, which is no character:"
            + " it is at index 3 — Order.note was ";
    Order order = withNote(order(ada, "1"), "a\uD83D\uDEB2\uD83D");
    assertThatThrownBy(() -> orders.insert(order))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> orders.insertAll(List.of(order)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void tooLong() {
    Order order = order(ada, "1");
    Order longer =
        new Order(
            null,
            ada,
            order.status(),
            order.total(),
            new Address("street", "city", "12345678901"),
            null,
            null,
            null,
            0,
            order.placedAt(),
            order.updatedAt());
    assertThatThrownBy(() -> orders.insert(longer))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "orders.ship_to_zip must have at most 10 characters — Order.shipTo.zip was"
                + " \"12345678901\"");
  }

  @Test
  void notMigrated(DataSource database) throws Exception {
    Order stored = orders.insert(order(ada, "1"));
    execute(database, "ALTER TABLE orders ALTER updated_at DROP NOT NULL");
    execute(database, "UPDATE orders SET updated_at = NULL");
    assertThatThrownBy(() -> orders.findById(stored.id()))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "orders.updated_at is null, but Order.updatedAt may not be: is the database migrated to"
                + " this version of the record?");
    execute(database, "ALTER TABLE orders DROP COLUMN updated_at");
    assertThatThrownBy(() -> orders.findById(stored.id()))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("is the database migrated to this version of the records?");
  }
}
