package dev.rowan.benchmark.data;

import dev.rowan.example.shop.model.Product;
import dev.rowan.example.shop.model.ProductStatus;
import dev.rowan.runtime.data.UuidV7;
import java.net.URI;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** By hand: the same statements, on connections of the same pool, into the same record. */
final class JdbcProducts implements Products {
  private static final String COLUMNS =
      "id, category_id, sku, name, description, photo, price, former_price, status, version,"
          + " created_at, updated_at";

  private static final String SELECT = "SELECT " + COLUMNS + " FROM products ";

  private static final String WRITTEN =
      "id, category_id, sku, name, description, photo, price, former_price, status, version";

  private static final String INSERT =
      "INSERT INTO products ("
          + WRITTEN
          + ")"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, 'ON_SALE'), ?) RETURNING "
          + COLUMNS;

  private static final String INSERT_ALL =
      "INSERT INTO products ("
          + WRITTEN
          + ")"
          + " SELECT id, category_id, sku, name, description, photo, price, former_price,"
          + " coalesce(status, 'ON_SALE'), version"
          + " FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],"
          + " ?::numeric[], ?::numeric[], ?::text[], ?::integer[]) AS given ("
          + WRITTEN
          + ")"
          + " RETURNING "
          + COLUMNS;

  private static final String UPDATE =
      "UPDATE products SET category_id = ?, sku = ?, name = ?, description = ?, photo = ?,"
          + " price = ?, former_price = ?, status = ?, version = version + 1, updated_at = now()"
          + " WHERE id = ? AND version = ? RETURNING "
          + COLUMNS;

  private static final String FIND_BY_ID = SELECT + "WHERE id = ?";

  private static final String FIND_SOME =
      SELECT + "WHERE category_id = ? ORDER BY name, id LIMIT ?";

  private static final String PAGE_BEHIND =
      SELECT + "WHERE category_id = ? AND (name, id) > (?, ?)" + " ORDER BY name, id LIMIT ?";

  private static final String STREAM = SELECT + "ORDER BY id";

  private static final int FETCH_SIZE = 500;

  private final DataSource dataSource;

  JdbcProducts(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Product insert(Product product) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setObject(1, product.id() == null ? UuidV7.next() : product.id());
      int next = write(statement, 2, product);
      statement.setInt(next, product.version());
      return one(statement).orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Product> insertAll(List<Product> products) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT_ALL)) {
      Arrays arrays = new Arrays(connection, statement, products);
      arrays.set(1, "uuid", product -> product.id() == null ? UuidV7.next() : product.id());
      arrays.set(2, "bigint", Product::categoryId);
      arrays.set(3, "text", Product::sku);
      arrays.set(4, "text", Product::name);
      arrays.set(5, "text", Product::description);
      arrays.set(6, "text", product -> text(product.photo()));
      arrays.set(7, "numeric", Product::price);
      arrays.set(8, "numeric", Product::formerPrice);
      arrays.set(9, "text", product -> text(product.status()));
      arrays.set(10, "integer", Product::version);
      return all(statement, products.size());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets arrays, one for each column, from the same records. */
  private record Arrays(
      Connection connection, PreparedStatement statement, List<Product> products) {
    void set(int index, String type, Function<Product, Object> component) throws SQLException {
      Object[] values = new Object[products.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = component.apply(products.get(i));
      }
      Array array = connection.createArrayOf(type, values);
      statement.setArray(index, array);
    }
  }

  @Override
  public Product update(Product product) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(UPDATE)) {
      int next = write(statement, 1, product);
      statement.setObject(next, product.id());
      statement.setInt(next + 1, product.version());
      return one(statement).orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<Product> findById(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND_BY_ID)) {
      statement.setObject(1, id);
      return one(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Product> findSome(long categoryId, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND_SOME)) {
      statement.setLong(1, categoryId);
      statement.setInt(2, limit);
      return all(statement, limit);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Page pageBehind(long categoryId, Product last, int size) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(PAGE_BEHIND)) {
      statement.setLong(1, categoryId);
      statement.setString(2, last.name());
      statement.setObject(3, last.id());
      statement.setInt(4, size + 1);
      List<Product> rows = all(statement, size + 1);
      boolean more = rows.size() > size;
      return new Page(more ? rows.subList(0, size) : rows, more);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Stream<Product> stream() {
    try {
      Connection connection = dataSource.getConnection();
      connection.setAutoCommit(false);
      PreparedStatement statement = connection.prepareStatement(STREAM);
      statement.setFetchSize(FETCH_SIZE);
      Rows rows = new Rows(statement.executeQuery());
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
          .onClose(() -> close(connection, statement));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(Connection connection, PreparedStatement statement) {
    try (connection;
        statement) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a result that is read once. */
  private static final class Rows implements Iterator<Product> {
    private final ResultSet rows;
    private boolean ready;

    Rows(ResultSet rows) throws SQLException {
      this.rows = rows;
      ready = rows.next();
    }

    @Override
    public boolean hasNext() {
      return ready;
    }

    @Override
    public Product next() {
      if (!ready) {
        throw new NoSuchElementException();
      }
      try {
        Product product = read(rows);
        ready = rows.next();
        return product;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static int write(PreparedStatement statement, int from, Product product)
      throws SQLException {
    int next = from;
    statement.setLong(next++, product.categoryId());
    statement.setString(next++, product.sku());
    statement.setString(next++, product.name());
    statement.setString(next++, product.description());
    statement.setString(next++, text(product.photo()));
    statement.setBigDecimal(next++, product.price());
    statement.setBigDecimal(next++, product.formerPrice());
    statement.setString(next++, text(product.status()));
    return next;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static Optional<Product> one(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(read(rows)) : Optional.empty();
    }
  }

  private static List<Product> all(PreparedStatement statement, int expected) throws SQLException {
    List<Product> products = new ArrayList<>(expected);
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        products.add(read(rows));
      }
    }
    return products;
  }

  private static Product read(ResultSet row) throws SQLException {
    String photo = row.getString(6);
    return new Product(
        row.getObject(1, UUID.class),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        photo == null ? null : URI.create(photo),
        row.getBigDecimal(7),
        row.getBigDecimal(8),
        ProductStatus.valueOf(row.getString(9)),
        row.getInt(10),
        instant(row, 11),
        instant(row, 12));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
