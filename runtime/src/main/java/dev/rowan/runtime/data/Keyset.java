package dev.rowan.runtime.data;

import jakarta.data.page.PageRequest.Cursor;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * How to page through rows by their keys: each page begins where the last one ended, however far it
 * is, and none repeats or skips a row when others come and go.
 *
 * @param first the query for a page by its number; ends with {@code LIMIT ? OFFSET ?}
 * @param next the query for the rows after a cursor; ends with {@code LIMIT ?}
 * @param previous the query for the rows before a cursor, last one first; ends with {@code LIMIT ?}
 * @param count the query for the number of all rows
 * @param cursor returns the cursor of a record
 * @param keySize how many values a cursor has
 * @param key puts the values of a cursor as {@code next} and {@code previous} want them
 * @param <R> the record
 */
public record Keyset<R>(
    String first,
    String next,
    String previous,
    String count,
    Function<R, Cursor> cursor,
    int keySize,
    KeyWriter key) {
  /** Puts the values of a cursor. */
  @FunctionalInterface
  public interface KeyWriter {
    /** Puts them. */
    void write(Parameters to, KeyValues key) throws SQLException;
  }
}
