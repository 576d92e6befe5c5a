package dev.rowan.runtime.data.example;

import dev.rowan.runtime.data.AbstractRecordRepository;
import dev.rowan.runtime.data.Arguments;
import dev.rowan.runtime.data.Connections;
import dev.rowan.runtime.data.Keyset;
import dev.rowan.runtime.data.Parameters;
import dev.rowan.runtime.data.Query;
import dev.rowan.runtime.data.RecordSql;
import dev.rowan.runtime.data.RecordTable;
import dev.rowan.runtime.data.Row;
import dev.rowan.runtime.data.UuidV7;
import jakarta.data.Limit;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Runs the SQL of {@link OrderRepository}. */
@NullMarked
@Generated("dev.rowan.processor.RecordProcessor")
public final class OrderRepository_ extends AbstractRecordRepository<Order, UUID>
    implements OrderRepository {
  private static final RecordTable TABLE =
      RecordTable.of(
          "orders",
          Order.class,
          """
      column id id
      column customer_id customerId
      column status status
      column total total
      column ship_to_street shipTo.street
      column ship_to_city shipTo.city
      column ship_to_zip shipTo.zip
      column bill_to_street billTo.street
      column bill_to_city billTo.city
      column bill_to_zip billTo.zip
      column note note
      column rating rating
      column version version
      column placed_at placedAt
      column updated_at updatedAt
      writes id customer_id status total ship_to_street ship_to_city ship_to_zip bill_to_street \
      bill_to_city bill_to_zip note rating version
      limit total digits 12 2
      limit ship_to_zip characters 10
      limit bill_to_zip characters 10
      unique orders_pkey id
      foreignKey orders_customer_id_fkey customers customer_id
      check orders_status_check "status IN ('PENDING', 'PAID', 'SHIPPED')" status
      check orders_total_check "total >= 0" total
      """);

  private static final Keyset<Order> BY_ID =
      new Keyset<Order>(
          "id",
          "id > ?1",
          "id DESC",
          "id < ?1",
          record -> PageRequest.Cursor.forKey(record.id()),
          UUID.class);

  private static final RecordSql<Order> SQL =
      RecordSql.<Order>of(
              TABLE,
              "orders",
              """
      id, customer_id, status, total, ship_to_street, ship_to_city, ship_to_zip,
      bill_to_street, bill_to_city, bill_to_zip, note, rating, version, placed_at, updated_at
      """)
          .key("id = ?", BY_ID)
          .version("version = ?")
          .insert(
              """
      INSERT INTO orders (
        id, customer_id, status, total, ship_to_street, ship_to_city, ship_to_zip,
        bill_to_street, bill_to_city, bill_to_zip, note, rating, version)
      VALUES (
        ?, ?, coalesce(?, 'PENDING'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
          .insertAll(
              """
      INSERT INTO orders (
        id, customer_id, status, total, ship_to_street, ship_to_city, ship_to_zip,
        bill_to_street, bill_to_city, bill_to_zip, note, rating, version)
      SELECT
        id, customer_id, coalesce(status, 'PENDING'), total, ship_to_street, ship_to_city,
        ship_to_zip, bill_to_street, bill_to_city, bill_to_zip, note, rating, version
      FROM unnest(
        cast(? AS uuid[]), cast(? AS bigint[]), cast(? AS text[]), cast(? AS numeric[]),
        cast(? AS text[]), cast(? AS text[]), cast(? AS text[]), cast(? AS text[]),
        cast(? AS text[]), cast(? AS text[]), cast(? AS text[]), cast(? AS integer[]),
        cast(? AS integer[])
      ) AS given (
        id, customer_id, status, total, ship_to_street, ship_to_city, ship_to_zip,
        bill_to_street, bill_to_city, bill_to_zip, note, rating, version)
      """)
          .update(
              """
      UPDATE orders
      SET
        customer_id = ?, status = ?, total = ?, ship_to_street = ?, ship_to_city = ?,
        ship_to_zip = ?, bill_to_street = ?, bill_to_city = ?, bill_to_zip = ?, note = ?,
        rating = ?, version = version + 1, updated_at = now()
      """)
          .save(
              """
      ON CONFLICT (id) DO UPDATE
      SET
        customer_id = excluded.customer_id, status = excluded.status, total = excluded.total,
        ship_to_street = excluded.ship_to_street, ship_to_city = excluded.ship_to_city,
        ship_to_zip = excluded.ship_to_zip, bill_to_street = excluded.bill_to_street,
        bill_to_city = excluded.bill_to_city, bill_to_zip = excluded.bill_to_zip,
        note = excluded.note, rating = excluded.rating, version = orders.version + 1,
        updated_at = now()
      WHERE orders.version = excluded.version
      """)
          .build();

  private static final Keyset<Order> BY_PLACED_AT_DESC_ID_DESC =
      new Keyset<Order>(
          "placed_at DESC, id DESC",
          "(placed_at, id) < (?1, ?2)",
          "placed_at, id",
          "(placed_at, id) > (?1, ?2)",
          record -> PageRequest.Cursor.forKey(record.placedAt(), record.id()),
          Instant.class,
          UUID.class);

  private static final Query<Order> FIND_BY_CUSTOMER_ID =
      SQL.query("customer_id = ?", BY_PLACED_AT_DESC_ID_DESC);

  private static final Query<Order> FIND_BY_CUSTOMER_ID_AND_PLACED_AT =
      SQL.query("customer_id = ? AND placed_at = ?", BY_ID);

  /** Makes the repository on these connections. */
  public OrderRepository_(Connections connections) {
    super(connections, SQL);
  }

  @Override
  public List<Order> findByCustomerId(long customerId) {
    return sql.find(FIND_BY_CUSTOMER_ID, Arguments.of(customerId));
  }

  @Override
  public List<Order> findByCustomerId(long customerId, Limit limit) {
    return sql.find(FIND_BY_CUSTOMER_ID, Arguments.of(customerId), limit);
  }

  @Override
  public CursoredPage<Order> findByCustomerId(long customerId, PageRequest page) {
    return sql.page(FIND_BY_CUSTOMER_ID, Arguments.of(customerId), page);
  }

  @Override
  public List<Order> findByCustomerIdAndPlacedAt(long customerId, Instant placedAt) {
    return sql.find(FIND_BY_CUSTOMER_ID_AND_PLACED_AT, Arguments.of(customerId, placedAt));
  }

  @Override
  public List<Order> findByCustomerIdAndPlacedAt(long customerId, Instant placedAt, Limit limit) {
    return sql.find(FIND_BY_CUSTOMER_ID_AND_PLACED_AT, Arguments.of(customerId, placedAt), limit);
  }

  @Override
  public CursoredPage<Order> findByCustomerIdAndPlacedAt(
      long customerId, Instant placedAt, PageRequest page) {
    return sql.page(FIND_BY_CUSTOMER_ID_AND_PLACED_AT, Arguments.of(customerId, placedAt), page);
  }

  @Override
  protected Order read(Row row) throws SQLException {
    return new Order(
        row.getUuid(1),
        row.getLong(2),
        row.getEnum(3, OrderStatus.class),
        row.getBigDecimal(4),
        new Address(row.getString(5), row.getString(6), row.getStringOrNull(7)),
        row.isNull(8, 10)
            ? null
            : new Address(row.getString(8), row.getString(9), row.getStringOrNull(10)),
        row.getStringOrNull(11),
        row.getIntOrNull(12),
        row.getInt(13),
        row.getInstant(14),
        row.getInstant(15));
  }

  @Override
  protected void write(Parameters to, Order record) throws SQLException {
    to.putUuid(record.id() == null ? UuidV7.next() : record.id());
    writeValues(to, record);
    to.putInt(record.version());
  }

  @Override
  protected void writeValues(Parameters to, Order record) throws SQLException {
    to.putLong(record.customerId());
    to.putEnum(record.status());
    to.putBigDecimal(record.total());
    Address shipTo = record.shipTo();
    to.putString(shipTo.street());
    to.putString(shipTo.city());
    to.putString(shipTo.zip());
    Address billTo = record.billTo();
    to.putString(billTo == null ? null : billTo.street());
    to.putString(billTo == null ? null : billTo.city());
    to.putString(billTo == null ? null : billTo.zip());
    to.putString(record.note());
    to.putInt(record.rating());
  }

  @Override
  protected void writeKey(Parameters to, UUID id) throws SQLException {
    to.putUuid(id);
  }

  @Override
  protected void writeIdentity(Parameters to, Order record) throws SQLException {
    to.putUuid(record.id()).putInt(record.version());
  }
}
