package dev.rowan.runtime.data;

import org.jspecify.annotations.Nullable;

/**
 * The fixed statements for the rows that a condition keeps: all of them, some, page by page.
 *
 * <pre>{@code
 * new Query<Order>(SELECT, COUNT, "customer_id = ?", NEWEST_FIRST);
 * }</pre>
 *
 * <p>{@code OFFSET ?} stands only where rows are skipped: with it the server plans anew each time.
 *
 * @param <R> the record
 */
public final class Query<R> {
  private final String all;
  private final String limited;
  private final String skipping;
  private final String next;
  private final String previous;
  private final String count;
  private final @Nullable Keyset<R> keyset;

  /**
   * Composes the statements.
   *
   * @param select {@code SELECT … FROM orders}, ended by a space or a line's end
   * @param count {@code SELECT count(*) FROM orders}
   * @param condition which rows: {@code customer_id = ?}, or an empty text for all
   * @param keyset in which order
   */
  public Query(String select, String count, String condition, Keyset<R> keyset) {
    String where = condition.isEmpty() ? "" : "WHERE " + condition + " ";
    String and = condition.isEmpty() ? "WHERE " : where + "AND ";
    this.keyset = keyset;
    this.all = select + where + "ORDER BY " + keyset.orderBy();
    this.limited = all + " LIMIT ?";
    this.skipping = limited + " OFFSET ?";
    this.next = select + and + keyset.after() + " ORDER BY " + keyset.orderBy() + " LIMIT ?";
    this.previous = select + and + keyset.before() + " ORDER BY " + keyset.reversed() + " LIMIT ?";
    this.count = condition.isEmpty() ? count : count + " WHERE " + condition;
  }

  /**
   * Composes the statements of a query without pages, because nothing tells one row from the next.
   *
   * @param all the whole query
   */
  public Query(String all) {
    this.keyset = null;
    this.all = all;
    this.limited = all + " LIMIT ?";
    this.skipping = limited + " OFFSET ?";
    this.next = "";
    this.previous = "";
    this.count = "";
  }

  String all() {
    return all;
  }

  /** Returns the query for some rows; ends with {@code LIMIT ?}. */
  String limited() {
    return limited;
  }

  /** Returns the query for some rows behind others; ends with {@code LIMIT ? OFFSET ?}. */
  String skipping() {
    return skipping;
  }

  /** Returns the query for the rows after a cursor; ends with {@code LIMIT ?}. */
  String next() {
    return next;
  }

  /** Returns the query for the rows before a cursor, last one first; ends with {@code LIMIT ?}. */
  String previous() {
    return previous;
  }

  String count() {
    return count;
  }

  /**
   * Returns the order of its pages.
   *
   * @throws IllegalStateException if it has none
   */
  Keyset<R> keyset() {
    if (keyset == null) {
      throw new IllegalStateException("the query has no pages: " + all);
    }
    return keyset;
  }
}
