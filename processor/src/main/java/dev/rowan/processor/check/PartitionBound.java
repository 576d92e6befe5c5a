package dev.rowan.processor.check;

import dev.rowan.schema.SqlType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of a partition's bound: {@code '2026-01-01'}, {@code MINVALUE}, {@code 'eu'}.
 *
 * <p>Texts are equal or not, but have no order here, because it is that of a collation; nor has an
 * expression that PostgreSQL computes.
 *
 * @param kind what it is
 * @param value a literal's value, or null
 */
record PartitionBound(Kind kind, @Nullable Object value) {
  /** What a bound is. */
  enum Kind {
    LEAST,
    LITERAL,
    GREATEST,
    /** A literal that the type of its column does not have. */
    MALFORMED,
    /** What only PostgreSQL can tell. */
    UNKNOWN
  }

  private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?))?"
              + "\\s*(Z|[-+]\\d\\d(?::?\\d\\d)?)?");
  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric");

  /** Words that PostgreSQL takes for a time. */
  private static final Set<String> TIMES =
      Set.of("epoch", "infinity", "-infinity", "now", "today", "tomorrow", "yesterday");

  /** Returns the bound that SQL writes for a column of this type; null for an expression. */
  static PartitionBound of(String sql, @Nullable SqlType type) {
    String word = sql.toUpperCase(Locale.ROOT);
    if (word.equals("MINVALUE")) {
      return new PartitionBound(Kind.LEAST, null);
    }
    if (word.equals("MAXVALUE")) {
      return new PartitionBound(Kind.GREATEST, null);
    }
    Matcher quoted = QUOTED.matcher(sql);
    if (type == null || !(quoted.matches() || NUMBER.matcher(sql).matches())) {
      return new PartitionBound(Kind.UNKNOWN, null);
    }
    return literal(quoted.matches() ? quoted.group(1).replace("''", "'") : sql, type.toString());
  }

  private static PartitionBound literal(String text, String type) {
    try {
      if (NUMBERS.contains(type) || type.startsWith("numeric(")) {
        return literal(new BigDecimal(text.strip()).stripTrailingZeros());
      }
      if (type.equals("date") || type.startsWith("timestamp")) {
        return time(text.strip(), type);
      }
    } catch (NumberFormatException | DateTimeException malformed) {
      return new PartitionBound(Kind.MALFORMED, text);
    }
    return literal(type.equals("uuid") ? text.toLowerCase(Locale.ROOT) : text);
  }

  private static PartitionBound literal(Object value) {
    return new PartitionBound(Kind.LITERAL, value);
  }

  private static PartitionBound time(String text, String type) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      boolean isWord = text.chars().noneMatch(Character::isDigit);
      return isWord && !TIMES.contains(text.toLowerCase(Locale.ROOT))
          ? new PartitionBound(Kind.MALFORMED, text)
          : new PartitionBound(Kind.UNKNOWN, null);
    }
    LocalDate date = LocalDate.parse(time.group(1));
    LocalTime hour =
        time.group(2) == null || type.equals("date")
            ? LocalTime.MIDNIGHT
            : LocalTime.parse(time.group(2));
    LocalDateTime local = date.atTime(hour);
    return literal(
        time.group(3) == null || !type.contains("with time zone")
            ? local
            : local.toInstant(ZoneOffset.of(time.group(3))));
  }

  /** Whether it is certainly the same. */
  boolean isSame(PartitionBound other) {
    return kind != Kind.UNKNOWN && kind != Kind.MALFORMED && equals(other);
  }

  /** Returns how it compares with another, if that is certain. */
  Optional<Integer> compare(PartitionBound other) {
    if (kind.compareTo(Kind.GREATEST) > 0 || other.kind.compareTo(Kind.GREATEST) > 0) {
      return Optional.empty();
    }
    if (kind != other.kind || kind != Kind.LITERAL) {
      return Optional.of(kind.compareTo(other.kind));
    }
    if (value instanceof BigDecimal one && other.value instanceof BigDecimal two) {
      return Optional.of(one.compareTo(two));
    }
    if (value instanceof LocalDateTime one && other.value instanceof LocalDateTime two) {
      return Optional.of(one.compareTo(two));
    }
    return value instanceof Instant one && other.value instanceof Instant two
        ? Optional.of(one.compareTo(two))
        : Optional.empty();
  }
}
