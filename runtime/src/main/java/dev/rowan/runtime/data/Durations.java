package dev.rowan.runtime.data;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as intervals: {@code PT25H0.5S} is {@code 25:00:00.500000}.
 *
 * <p>A day in an interval counts 24 hours. Months have no fixed length: they are refused.
 */
final class Durations {
  private static final Pattern INTERVAL =
      Pattern.compile(
          "(?:(-?\\d+) days? ?)?(?:([+-])?(\\d+):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,6}))?)?");

  private Durations() {}

  static String toInterval(Duration duration) {
    Duration rounded = duration.plusNanos(500);
    boolean negative = rounded.isNegative();
    long micros;
    try {
      micros =
          Math.addExact(
              Math.multiplyExact(rounded.getSeconds(), 1_000_000L), rounded.getNano() / 1_000L);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "an interval of PostgreSQL cannot hold " + duration + ": it has 64 bits of microseconds",
          e);
    }
    long left = micros;
    long fraction = Math.abs(left % 1_000_000);
    left /= 1_000_000;
    long seconds = Math.abs(left % 60);
    left /= 60;
    long minutes = Math.abs(left % 60);
    long hours = Math.abs(left / 60);
    return (negative ? "-" : "")
        + hours
        + ":"
        + padded(minutes, 2)
        + ":"
        + padded(seconds, 2)
        + "."
        + padded(fraction, 6);
  }

  private static String padded(long number, int digits) {
    String text = Long.toString(number);
    return "0".repeat(digits - text.length()) + text;
  }

  /** Reads an interval in PostgreSQL's own style or in that of ISO 8601. */
  static Duration fromInterval(String interval) {
    if (interval.startsWith("P") && interval.indexOf('M') < interval.indexOf('T')) {
      return Duration.parse(interval);
    }
    Matcher matcher = INTERVAL.matcher(interval);
    if (interval.isEmpty() || !matcher.matches()) {
      throw new IllegalArgumentException(
          "the interval '" + interval + "' has no fixed length: a Duration cannot hold it");
    }
    Duration days = Duration.ofDays(number(matcher.group(1)));
    String fraction = matcher.group(6);
    Duration time =
        Duration.ofHours(number(matcher.group(3)))
            .plusMinutes(number(matcher.group(4)))
            .plusSeconds(number(matcher.group(5)))
            .plusNanos(
                fraction == null
                    ? 0
                    : Long.parseLong(fraction + "0".repeat(9 - fraction.length())));
    return "-".equals(matcher.group(2)) ? days.minus(time) : days.plus(time);
  }

  private static long number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
