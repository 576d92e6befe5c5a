package dev.rowan.runtime.partition;

import dev.rowan.schema.ObjectName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A partition and the times that it holds.
 *
 * @param name the partition
 * @param from the first, or null where it has none
 * @param to the first that it does not hold, or null where it has none
 * @param made whether it was made here, not by a migration
 * @param pending whether its detaching was interrupted
 */
record PartitionRange(
    ObjectName name,
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    boolean made,
    boolean pending) {
  private static final Pattern BOUND =
      Pattern.compile("FOR VALUES FROM \\((?:MINVALUE|'(.+)')\\) TO \\((?:MAXVALUE|'(.+)')\\)");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4,}-\\d\\d-\\d\\d)(?: (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?))?(?:\\+00)?");

  /**
   * Reads a bound as the server prints it in UTC.
   *
   * @throws PartitionException if it is of no times
   */
  static PartitionRange of(ObjectName name, String bound, boolean made, boolean pending) {
    Matcher matcher = BOUND.matcher(bound);
    if (!matcher.matches()) {
      throw PartitionException.notByTime(name + " has bounds that are no times: " + bound);
    }
    return new PartitionRange(
        name, time(name, matcher.group(1)), time(name, matcher.group(2)), made, pending);
  }

  private static @Nullable LocalDateTime time(ObjectName name, @Nullable String text) {
    if (text == null || text.endsWith("infinity")) {
      return null;
    }
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      throw PartitionException.notByTime(name + " has a bound that is no time: " + text);
    }
    LocalDate day = LocalDate.parse(matcher.group(1));
    return matcher.group(2) == null
        ? day.atStartOfDay()
        : day.atTime(LocalTime.parse(matcher.group(2)));
  }

  /** Whether it holds this time. */
  boolean holds(LocalDateTime time) {
    return (from == null || !time.isBefore(from)) && (to == null || time.isBefore(to));
  }

  /** Whether it begins after one time and before another. */
  boolean beginsBetween(LocalDateTime after, LocalDateTime before) {
    return from != null && from.isAfter(after) && from.isBefore(before);
  }
}
