package dev.rowan.runtime.data;

import jakarta.data.page.PageRequest.Cursor;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * An order of rows, and how to go on from one of them: a page begins where the last one ended,
 * however far it is, and none repeats or skips a row when others come and go.
 *
 * @param orderBy what rows are sorted by: {@code placed_at DESC, id DESC}
 * @param after the condition for the rows after a cursor: {@code (placed_at, id) < (?, ?)}
 * @param reversed the same order from its end: {@code placed_at, id}
 * @param before the condition for the rows before a cursor: {@code (placed_at, id) > (?, ?)}
 * @param keySize how many values a cursor has
 * @param cursor returns the cursor of a record
 * @param key puts the values of a cursor as both conditions want them
 * @param <R> the record
 */
public record Keyset<R>(
    String orderBy,
    String after,
    String reversed,
    String before,
    int keySize,
    Function<R, Cursor> cursor,
    KeyWriter key) {
  /** Puts the values of a cursor. */
  @FunctionalInterface
  public interface KeyWriter {
    /** Puts them. */
    void write(Parameters to, KeyValues key) throws SQLException;
  }
}
