package dev.rowan.runtime.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and timestamps as PostgreSQL writes them in any year: {@code 0044-03-15 12:00:00 BC}.
 *
 * <p>{@code MAX} and {@code MIN} of each type are infinity.
 */
final class TimeText {
  private static final Pattern TEXT =
      Pattern.compile(
          "(?<year>\\d{4,})-(?<month>\\d\\d)-(?<day>\\d\\d)(?: (?<time>[\\d:.]+))?"
              + "(?<offset>[+-][\\d:]+)?(?<bc> BC)?");

  /** The first year, 4713 BC: earlier times the driver would send as infinity, without a word. */
  private static final int LEAST_YEAR = -4712;

  private TimeText() {}

  /** Whether only its text reaches the server as it is, for it to refuse. */
  static boolean isNeeded(LocalDate value) {
    return value.getYear() < LEAST_YEAR && !value.equals(LocalDate.MIN);
  }

  /** Whether only its text reaches the server as it is, for it to refuse. */
  static boolean isNeeded(LocalDateTime value) {
    return value.getYear() < LEAST_YEAR && !value.equals(LocalDateTime.MIN);
  }

  /** Whether only its text reaches the server as it is, for it to refuse. */
  static boolean isNeeded(OffsetDateTime value) {
    return value.getYear() < LEAST_YEAR && !value.equals(OffsetDateTime.MIN);
  }

  static String of(LocalDate value) {
    return value.equals(LocalDate.MAX) || value.equals(LocalDate.MIN)
        ? infinity(value.equals(LocalDate.MAX))
        : day(value, "");
  }

  static String of(LocalDateTime value) {
    return value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN)
        ? infinity(value.equals(LocalDateTime.MAX))
        : day(value, " " + value.toLocalTime());
  }

  static String of(OffsetDateTime value) {
    if (value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN)) {
      return infinity(value.equals(OffsetDateTime.MAX));
    }
    OffsetDateTime utc = value.withOffsetSameInstant(ZoneOffset.UTC);
    return day(utc, " " + utc.toLocalTime() + "+00");
  }

  private static String infinity(boolean positive) {
    return positive ? "infinity" : "-infinity";
  }

  private static String day(TemporalAccessor value, String time) {
    int year = value.get(ChronoField.YEAR);
    StringBuilder to = new StringBuilder(40);
    pad(to, year > 0 ? year : 1 - year, 4).append('-');
    pad(to, value.get(ChronoField.MONTH_OF_YEAR), 2).append('-');
    pad(to, value.get(ChronoField.DAY_OF_MONTH), 2).append(time);
    return to.append(year > 0 ? "" : " BC").toString();
  }

  private static StringBuilder pad(StringBuilder to, int number, int digits) {
    String text = Integer.toString(number);
    return to.append("0".repeat(Math.max(0, digits - text.length()))).append(text);
  }

  static LocalDate date(String text) {
    return switch (text) {
      case "infinity" -> LocalDate.MAX;
      case "-infinity" -> LocalDate.MIN;
      default -> date(parts(text));
    };
  }

  static LocalDateTime dateTime(String text) {
    return switch (text) {
      case "infinity" -> LocalDateTime.MAX;
      case "-infinity" -> LocalDateTime.MIN;
      default -> dateTime(parts(text));
    };
  }

  /** Reads a timestamp with time zone; the offset, which is the session's, becomes UTC. */
  static OffsetDateTime offsetDateTime(String text) {
    return switch (text) {
      case "infinity" -> OffsetDateTime.MAX;
      case "-infinity" -> OffsetDateTime.MIN;
      default -> {
        Matcher parts = parts(text);
        ZoneOffset offset = offset(parts.group("offset"));
        yield dateTime(parts).atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC);
      }
    };
  }

  private static ZoneOffset offset(@Nullable String text) {
    return text == null ? ZoneOffset.UTC : ZoneOffset.of(text);
  }

  private static Matcher parts(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a date of PostgreSQL in its ISO style: " + text);
    }
    return matcher;
  }

  private static LocalDate date(Matcher parts) {
    int year = Integer.parseInt(parts.group("year"));
    return LocalDate.of(
        parts.group("bc") == null ? year : 1 - year,
        Integer.parseInt(parts.group("month")),
        Integer.parseInt(parts.group("day")));
  }

  private static LocalDateTime dateTime(Matcher parts) {
    return date(parts).atTime(LocalTime.parse(parts.group("time")));
  }
}
