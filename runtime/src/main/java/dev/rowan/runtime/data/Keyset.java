package dev.rowan.runtime.data;

import jakarta.data.page.PageRequest.Cursor;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An order of rows, and how to go on from one of them: a page begins where the last one ended,
 * however far it is, and none repeats or skips a row when others come and go.
 *
 * <pre>{@code
 * new Keyset<Order>(
 *     "placed_at DESC, id DESC",
 *     "(placed_at, id) < (?1, ?2)",
 *     "placed_at, id",
 *     "(placed_at, id) > (?1, ?2)",
 *     record -> Cursor.forKey(record.placedAt(), record.id()),
 *     Instant.class,
 *     UUID.class);
 * }</pre>
 *
 * @param <R> the record
 */
public final class Keyset<R> {
  /** A value's place, or a quoted name, which may look as if it held one. */
  private static final Pattern PLACE = Pattern.compile("\"[^\"]*\"|\\?(\\d+)");

  private final String orderBy;
  private final String after;
  private final String reversed;
  private final String before;
  private final Function<R, Cursor> cursor;
  private final List<Class<?>> types;
  private final List<Integer> places;
  private final Set<Integer> nullable;

  /**
   * Makes an order. Both conditions want the values of a cursor in the same sequence.
   *
   * @param orderBy what rows are sorted by: {@code placed_at DESC, id DESC}
   * @param after the condition for the rows after a cursor: {@code (placed_at, id) < (?1, ?2)}
   * @param reversed the same order from its end: {@code placed_at, id}
   * @param before the condition for the rows before a cursor: {@code (placed_at, id) > (?1, ?2)}
   * @param cursor returns the cursor of a record
   * @param types what the values of a cursor are
   */
  public Keyset(
      String orderBy,
      String after,
      String reversed,
      String before,
      Function<R, Cursor> cursor,
      Class<?>... types) {
    this.orderBy = orderBy;
    this.after = withoutNumbers(after);
    this.reversed = reversed;
    this.before = withoutNumbers(before);
    this.cursor = cursor;
    this.types = List.of(types);
    this.places =
        PLACE
            .matcher(after)
            .results()
            .filter(found -> found.group(1) != null)
            .map(found -> Integer.parseInt(found.group(1)) - 1)
            .toList();
    this.nullable = Set.of();
  }

  private Keyset(Keyset<R> of, Set<Integer> nullable) {
    this.orderBy = of.orderBy;
    this.after = of.after;
    this.reversed = of.reversed;
    this.before = of.before;
    this.cursor = of.cursor;
    this.types = of.types;
    this.places = of.places;
    this.nullable = nullable;
  }

  private static String withoutNumbers(String condition) {
    return PLACE
        .matcher(condition)
        .replaceAll(
            found -> Matcher.quoteReplacement(found.group(1) == null ? found.group() : "?"));
  }

  /** Returns the same order, where these values of a cursor may be null; the first is 1. */
  public Keyset<R> withNulls(Integer... numbers) {
    return new Keyset<>(this, Set.of(numbers));
  }

  String orderBy() {
    return orderBy;
  }

  /** Returns the condition for the rows after a cursor, with {@code ?} for each value. */
  String after() {
    return after;
  }

  String reversed() {
    return reversed;
  }

  String before() {
    return before;
  }

  Function<R, Cursor> cursor() {
    return cursor;
  }

  /**
   * Returns the values of a cursor as both conditions want them.
   *
   * @throws IllegalArgumentException if it is not one of these pages
   */
  Arguments arguments(Cursor of) {
    if (of.size() != types.size()) {
      throw new IllegalArgumentException(
          "the cursor has "
              + of.size()
              + " values, the order of these pages "
              + types.size()
              + ": it belongs to another query");
    }
    return Arguments.of(places.stream().map(place -> value(of, place)).toArray());
  }

  private @Nullable Object value(Cursor of, int place) {
    Object value = of.get(place);
    Class<?> type = types.get(place);
    if (value == null && !nullable.contains(place + 1)) {
      throw new IllegalArgumentException("value " + place + " of the cursor is null");
    }
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          "value "
              + place
              + " of the cursor is a "
              + value.getClass().getSimpleName()
              + ", but these pages are ordered by a "
              + type.getSimpleName()
              + ": it belongs to another query");
    }
    return value;
  }
}
