package dev.rowan.runtime.data;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a query, such as {@code Arguments.of(customerId)}. */
@FunctionalInterface
public interface Arguments {
  /** No arguments. */
  Arguments NONE = to -> {};

  /** Puts them. */
  void put(Parameters to) throws SQLException;

  /**
   * Returns these values as arguments, each of a class that {@link Parameters} has a method for.
   *
   * <p>They are put when the query runs; one of another class is refused then, by an {@link
   * IllegalArgumentException}.
   */
  static Arguments of(@Nullable Object... values) {
    return to -> {
      for (Object value : values) {
        AnyValue.put(to, value);
      }
    };
  }
}
