package dev.rowan.runtime.partition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time between two bounds of partitions: {@code 1 month}.
 *
 * <p>Spans begin where calendars do: hours and days on the full one, weeks on Mondays, months and
 * years on the first.
 *
 * @param count how many units
 * @param unit hours, days, weeks, months or years
 */
public record Span(int count, ChronoUnit unit) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,4}) *(hour|day|week|month|year)s?", Pattern.CASE_INSENSITIVE);

  /** The first Monday in the count of days that begins with Thursday, 1 January 1970. */
  private static final int MONDAY = 4;

  private static final int WEEK = 7;
  private static final int HOURS = 24;
  private static final int MONTHS = 12;

  public Span {
    if (count < 1) {
      throw new IllegalArgumentException("a span is at least 1 " + unit);
    }
  }

  /**
   * Returns the span that a text such as {@code 2 weeks} says.
   *
   * @throws IllegalArgumentException if it says none
   */
  public static Span parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no span: write 1 day, 2 weeks, 1 month …");
    }
    return new Span(
        Integer.parseInt(matcher.group(1)),
        ChronoUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S"));
  }

  /** Returns where the span begins that this time is in. */
  LocalDateTime startOf(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    return switch (unit) {
      case HOURS -> {
        long hours = floor(day.toEpochDay() * HOURS + time.getHour(), 0, count);
        yield LocalDate.ofEpochDay(Math.floorDiv(hours, HOURS))
            .atTime(LocalTime.of((int) Math.floorMod(hours, (long) HOURS), 0));
      }
      case DAYS -> LocalDate.ofEpochDay(floor(day.toEpochDay(), 0, count)).atStartOfDay();
      case WEEKS ->
          LocalDate.ofEpochDay(floor(day.toEpochDay(), MONDAY, (long) count * WEEK)).atStartOfDay();
      case MONTHS -> {
        long months = floor((long) day.getYear() * MONTHS + day.getMonthValue() - 1, 0, count);
        yield LocalDate.of(
                (int) Math.floorDiv(months, MONTHS),
                (int) Math.floorMod(months, (long) MONTHS) + 1,
                1)
            .atStartOfDay();
      }
      default -> LocalDate.of((int) floor(day.getYear(), 0, count), 1, 1).atStartOfDay();
    };
  }

  private static long floor(long value, long origin, long step) {
    return Math.floorDiv(value - origin, step) * step + origin;
  }

  /** Returns the time one span after this one. */
  LocalDateTime after(LocalDateTime time) {
    return time.plus(count, unit);
  }

  /** Returns the time one span before this one. */
  LocalDateTime before(LocalDateTime time) {
    return time.minus(count, unit);
  }

  @Override
  public String toString() {
    String name = unit.toString().toLowerCase(Locale.ROOT);
    return count + " " + (count == 1 ? name.substring(0, name.length() - 1) : name);
  }
}
