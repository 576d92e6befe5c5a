package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.schema.SqlType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The types of ranges, by those of their bounds: {@code Range<Instant>} is {@code tstzrange}. */
final class RangeTypes {
  private static final Map<String, SqlType> BY_BOUND = new LinkedHashMap<>();

  static {
    BY_BOUND.put("java.lang.Integer", SqlType.parse("int4range"));
    BY_BOUND.put("java.lang.Long", SqlType.parse("int8range"));
    BY_BOUND.put("java.math.BigDecimal", SqlType.parse("numrange"));
    BY_BOUND.put("java.time.LocalDate", SqlType.parse("daterange"));
    BY_BOUND.put("java.time.LocalDateTime", SqlType.parse("tsrange"));
    BY_BOUND.put("java.time.Instant", SqlType.parse("tstzrange"));
    BY_BOUND.put("java.time.OffsetDateTime", SqlType.parse("tstzrange"));
  }

  private RangeTypes() {}

  /** Returns the type of a range with bounds of this type, if there is one. */
  static Optional<SqlType> of(JavaType bound) {
    return Optional.ofNullable(BY_BOUND.get(bound.qualifiedName()));
  }

  /** Returns the names of all types of bounds. */
  static String bounds() {
    return String.join(", ", BY_BOUND.keySet());
  }
}
