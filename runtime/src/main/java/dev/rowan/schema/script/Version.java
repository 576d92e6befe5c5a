package dev.rowan.schema.script;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * A version of a migration: the second in UTC at which it was made, {@code 20261121093000}.
 *
 * @param digits fourteen digits
 */
public record Version(String digits) implements Comparable<Version> {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  public Version {
    try {
      LocalDateTime.parse(digits, FORMAT);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a version (yyyyMMddHHmmss): " + digits, e);
    }
  }

  /** Returns the version of a moment, or the second after {@code last} if that is later. */
  public static Version next(Instant now, String last) {
    Version current = new Version(now.atOffset(ZoneOffset.UTC).format(FORMAT));
    if (last.isEmpty()) {
      return current;
    }
    Version least = new Version(last).plus(1);
    return current.compareTo(least) < 0 ? least : current;
  }

  /** Whether a text is a version. */
  public static boolean isVersion(String text) {
    try {
      LocalDateTime.parse(text, FORMAT);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Returns the version some seconds later. */
  public Version plus(int seconds) {
    return new Version(LocalDateTime.parse(digits, FORMAT).plusSeconds(seconds).format(FORMAT));
  }

  @Override
  public int compareTo(Version other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
