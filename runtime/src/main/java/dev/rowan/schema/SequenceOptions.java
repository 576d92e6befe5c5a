package dev.rowan.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts; null means PostgreSQL's default for the type and direction.
 *
 * @param start the first value
 * @param increment the step, 1 by default
 * @param minimum the least value
 * @param maximum the greatest value
 * @param cache how many values a session takes at once, 1 by default
 * @param cycle whether it starts again at its end
 */
public record SequenceOptions(
    @Nullable Long start,
    @Nullable Long increment,
    @Nullable Long minimum,
    @Nullable Long maximum,
    @Nullable Long cache,
    boolean cycle) {
  /** PostgreSQL's defaults. */
  public static final SequenceOptions DEFAULT =
      new SequenceOptions(null, null, null, null, null, false);

  /** Returns the same options with null for every value that is the default for the type. */
  public SequenceOptions canonical(SqlType type) {
    boolean down = increment != null && increment < 0;
    long bits = bits(type);
    long least = down ? -(1L << (bits - 1)) : 1;
    long greatest = down ? -1 : (1L << (bits - 1)) - 1;
    Long min = unless(minimum, least);
    Long max = unless(maximum, greatest);
    long first = down ? (max == null ? greatest : max) : (min == null ? least : min);
    return new SequenceOptions(
        unless(start, first), unless(increment, 1), min, max, unless(cache, 1), cycle);
  }

  private static @Nullable Long unless(@Nullable Long value, long usual) {
    return Objects.equals(value, usual) ? null : value;
  }

  private static int bits(SqlType type) {
    return switch (type.name().name()) {
      case "smallint" -> 16;
      case "integer" -> 32;
      default -> 64;
    };
  }
}
