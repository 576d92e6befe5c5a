package dev.rowan.runtime.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When PostgreSQL's time begins and ends: a timestamp long before a date, both before Java's. */
final class TimeLimit {
  private static final Set<Object> INFINITE =
      Set.of(
          LocalDate.MAX,
          LocalDate.MIN,
          LocalDateTime.MAX,
          LocalDateTime.MIN,
          OffsetDateTime.MAX,
          OffsetDateTime.MIN);
  private static final int LEAST_YEAR = -4712;
  private static final int MOST_YEAR = 294276;
  private static final int MOST_YEAR_OF_DATE = 5874897;

  private TimeLimit() {}

  /** Returns what is demanded of a time that is beyond; null for all other values. */
  static @Nullable String demand(Object value) {
    Object time = value instanceof Instant instant ? Instants.toOffset(instant) : value;
    return time instanceof Temporal of && of.isSupported(ChronoField.YEAR) && !INFINITE.contains(of)
        ? demand(
            of.get(ChronoField.YEAR),
            of.isSupported(ChronoField.HOUR_OF_DAY) ? MOST_YEAR : MOST_YEAR_OF_DATE)
        : null;
  }

  private static @Nullable String demand(int year, int most) {
    return year < LEAST_YEAR || year > most
        ? "be between the years " + LEAST_YEAR + " and " + most
        : null;
  }
}
