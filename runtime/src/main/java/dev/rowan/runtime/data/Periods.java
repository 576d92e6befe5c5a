package dev.rowan.runtime.data;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Periods as {@code interval}, and months as the {@code date} of their first day.
 *
 * <p>PostgreSQL keeps months and days: 14 months come back as one year and two months.
 */
public final class Periods {
  private static final Pattern INTERVAL =
      Pattern.compile(
          "(?:([+-]?\\d+) years? ?)?(?:([+-]?\\d+) mons? ?)?(?:([+-]?\\d+) days?)?"
              + "(?:00:00:00)?");

  private Periods() {}

  /** Returns the text of a period, as ISO 8601 has it. */
  public static String toText(Period period) {
    return period.toString();
  }

  /**
   * Returns the period of an interval in PostgreSQL's own style or in that of ISO 8601.
   *
   * @throws IllegalArgumentException if it has hours, minutes or seconds
   */
  public static Period fromText(String interval) {
    if (interval.startsWith("P") && interval.indexOf('T') < 0) {
      return Period.parse(interval);
    }
    Matcher matcher = INTERVAL.matcher(interval);
    if (interval.equals("PT0S")) {
      return Period.ZERO;
    }
    if (interval.isEmpty() || !matcher.matches()) {
      throw new IllegalArgumentException(
          "the interval '" + interval + "' has a time of day: a Period cannot hold it");
    }
    return Period.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Returns the first day of a month. */
  public static LocalDate firstDay(YearMonth month) {
    return month.atDay(1);
  }
}
