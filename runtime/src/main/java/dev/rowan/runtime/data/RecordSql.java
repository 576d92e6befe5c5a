package dev.rowan.runtime.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one repository, all made when its class is loaded.
 *
 * <pre>{@code
 * private static final RecordSql<Stock> SQL =
 *     RecordSql.<Stock>of(TABLE, "stock", "product_id, available, version\n")
 *         .key("product_id = ?", BY_PRODUCT_ID)
 *         .version("version = ?")
 *         .insert("INSERT INTO stock (product_id, available, version) VALUES (?, ?, ?)\n")
 *         .insertAll("INSERT INTO stock (…) SELECT … FROM unnest(…) AS given (…)\n")
 *         .update("UPDATE stock SET available = ?, version = version + 1\n")
 *         .save("ON CONFLICT (product_id) DO UPDATE SET …\n")
 *         .build();
 * }</pre>
 *
 * <p>What follows from these is added: {@code WHERE product_id = ? AND version = ?}, and {@code
 * RETURNING} all columns, so that what comes back is what is stored. Each text ends with a line.
 *
 * @param <R> the record
 */
public final class RecordSql<R> {
  private final RecordTable table;
  private final String select;
  private final String countAll;
  private final String count;
  private final Query<R> all;
  private final String findById;
  private final String existsById;
  private final String deleteById;
  private final String delete;
  private final String insertInto;
  private final String insert;
  private final String insertAll;
  private final String update;
  private final @Nullable String save;
  private final String returning;
  private final String live;
  private final @Nullable SoftDeleteSql<R> deleted;
  private final String columns;

  private RecordSql(Builder<R> given) {
    String row = and(given.key, given.version);
    live = given.deletedAt.isEmpty() ? "" : given.deletedAt + " IS NULL";
    table = given.table;
    columns = given.columns;
    select = "SELECT " + given.columns + "FROM " + given.name + "\n";
    returning = "RETURNING " + given.columns;
    countAll = "SELECT count(*) FROM " + given.name;
    count = live.isEmpty() ? countAll : countAll + " WHERE " + live;
    all =
        given.keyset == null
            ? new Query<>(select)
            : new Query<>(select, countAll, live, given.keyset);
    findById = select + "WHERE " + and(given.key, live);
    existsById = "SELECT 1 FROM " + given.name + " WHERE " + and(given.key, live);
    deleted = given.deletedAt.isEmpty() ? null : new SoftDeleteSql<>(given, select, returning);
    String deleting = deleted == null ? "DELETE FROM " + given.name : deleted.marking();
    deleteById = deleting + " WHERE " + and(given.key, live);
    delete = deleting + " WHERE " + and(row, live);
    insertInto = given.insert;
    insert = given.insert + returning;
    insertAll = given.insertAll.isEmpty() ? insert : given.insertAll + returning;
    update =
        given.update.isEmpty()
            ? findById
            : given.update + "WHERE " + and(row, live) + "\n" + returning;
    save = given.save.isEmpty() ? null : save(given.save);
  }

  /**
   * Begins with what is read.
   *
   * @param table the table, for errors
   * @param name how SQL names it: {@code audit."order"}
   * @param columns its columns, as they are read, ended by a line's end
   */
  public static <R> Builder<R> of(RecordTable table, String name, String columns) {
    return new Builder<>(table, name, columns);
  }

  private static String and(String condition, String other) {
    return condition.isEmpty() || other.isEmpty() ? condition + other : condition + " AND " + other;
  }

  /** Returns the query for rows on a condition, such as {@code email = ?}. */
  public String where(String condition) {
    return select + "WHERE " + and(condition, live);
  }

  /**
   * Returns a query for the columns of the table.
   *
   * @param before what precedes them: {@code WITH … SELECT}, ended by a line
   * @param after what follows them: {@code FROM …}
   */
  public String select(String before, String after) {
    return before + columns + after;
  }

  /** Returns the queries for the rows on a condition, page by page too. */
  public Query<R> query(String condition, Keyset<R> keyset) {
    return new Query<>(select, countAll, and(condition, live), keyset);
  }

  /** Returns the queries for the rows on a condition, where no key tells one row from the next. */
  public Query<R> query(String condition) {
    return new Query<>(where(condition));
  }

  /** Returns the statement that inserts a row, or does what {@code onConflict} says. */
  public String save(String onConflict) {
    return insertInto + onConflict + returning;
  }

  /** Returns the statements on deleted rows, where they stay. */
  SoftDeleteSql<R> deleted() {
    return Objects.requireNonNull(deleted);
  }

  RecordTable table() {
    return table;
  }

  Query<R> all() {
    return all;
  }

  String count() {
    return count;
  }

  String findById() {
    return findById;
  }

  String existsById() {
    return existsById;
  }

  String deleteById() {
    return deleteById;
  }

  String delete() {
    return delete;
  }

  String insert() {
    return insert;
  }

  String insertAll() {
    return insertAll;
  }

  String update() {
    return update;
  }

  boolean hasSave() {
    return save != null;
  }

  String save() {
    return Objects.requireNonNull(save);
  }

  /**
   * The statements as they are given; one that the record has no use for is left out.
   *
   * @param <R> the record
   */
  public static final class Builder<R> {
    private final RecordTable table;
    final String name;
    private final String columns;
    String key = "";
    @Nullable Keyset<R> keyset;
    private String version = "";
    private String insert = "";
    private String insertAll = "";
    private String update = "";
    private String save = "";
    String deletedAt = "";
    String now = "";
    String touched = "";

    private Builder(RecordTable table, String name, String columns) {
      this.table = table;
      this.name = name;
      this.columns = columns;
    }

    /** Gives the condition for the row with a key, and the order by keys. */
    public Builder<R> key(String condition, Keyset<R> keyset) {
      this.key = condition;
      this.keyset = keyset;
      return this;
    }

    /** Gives the condition for a row in the version that was read. */
    public Builder<R> version(String condition) {
      this.version = condition;
      return this;
    }

    /** Gives the statement for one row: {@code INSERT INTO orders (…) VALUES (?, …)}. */
    public Builder<R> insert(String statement) {
      this.insert = statement;
      return this;
    }

    /** Gives the statement for many rows, with an array for each column that is written. */
    public Builder<R> insertAll(String statement) {
      this.insertAll = statement;
      return this;
    }

    /** Gives the statement without its condition: {@code UPDATE orders SET …}. */
    public Builder<R> update(String statement) {
      this.update = statement;
      return this;
    }

    /** Gives what follows the insert: {@code ON CONFLICT (id) DO UPDATE SET …}. */
    public Builder<R> save(String onConflict) {
      this.save = onConflict;
      return this;
    }

    /**
     * Keeps deleted rows, and hides them.
     *
     * @param column the column that holds the time of deletion, null while a row lives
     * @param now the SQL of that time
     * @param touched what deleting and restoring set besides, or an empty text
     */
    public Builder<R> softDelete(String column, String now, String touched) {
      this.deletedAt = column;
      this.now = now;
      this.touched = touched;
      return this;
    }

    /** Makes the statements. */
    public RecordSql<R> build() {
      return new RecordSql<>(this);
    }
  }
}
