package dev.rowan.runtime.data;

import jakarta.data.page.PageRequest.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The values of a cursor, with the types that the page's order has.
 *
 * @param cursor the cursor
 * @param size how many values it must have
 */
public record KeyValues(Cursor cursor, int size) {
  public KeyValues {
    if (cursor.size() != size) {
      throw new IllegalArgumentException(
          "the cursor has "
              + cursor.size()
              + " values, the order of these pages "
              + size
              + ": it belongs to another query");
    }
  }

  /** Returns a value that may not be null. */
  public <V> V get(int index, Class<V> type) {
    V value = getOrNull(index, type);
    if (value == null) {
      throw new IllegalArgumentException("value " + index + " of the cursor is null");
    }
    return value;
  }

  /** Returns a value or null. */
  public <V> @Nullable V getOrNull(int index, Class<V> type) {
    Object value = cursor.get(index);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          "value "
              + index
              + " of the cursor is a "
              + value.getClass().getSimpleName()
              + ", but these pages are ordered by a "
              + type.getSimpleName()
              + ": it belongs to another query");
    }
    return type.cast(value);
  }
}
