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
    SequenceOptions usual = new SequenceOptions(null, increment, null, null, null, false);
    SequenceOptions bounds = new SequenceOptions(null, increment, minimum, maximum, null, false);
    return new SequenceOptions(
        unless(start, bounds.first(type)),
        unless(increment, 1),
        unless(minimum, usual.least(type)),
        unless(maximum, usual.greatest(type)),
        unless(cache, 1),
        cycle);
  }

  /** Returns the least value that a sequence of this type counts to. */
  public long least(SqlType type) {
    return minimum != null ? minimum : isDescending() ? -(1L << (bits(type) - 1)) : 1;
  }

  /** Returns the greatest value that a sequence of this type counts to. */
  public long greatest(SqlType type) {
    return maximum != null ? maximum : isDescending() ? -1 : (1L << (bits(type) - 1)) - 1;
  }

  /** Returns the value that a sequence of this type starts with. */
  public long first(SqlType type) {
    return start != null ? start : isDescending() ? greatest(type) : least(type);
  }

  private boolean isDescending() {
    return increment != null && increment < 0;
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
