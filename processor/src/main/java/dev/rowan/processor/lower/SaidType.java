package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The type that {@code @Column} says: {@code type = "citext"}, {@code length = 20}. */
final class SaidType {
  private static final int MAX_LENGTH = 10_485_760;
  private static final int MAX_PRECISION = 1000;
  private static final Set<String> SERIALS =
      Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

  private final Faults faults;

  SaidType(Faults faults) {
    this.faults = faults;
  }

  /** Returns the type that {@code @Column} says, by name or by its size. */
  Optional<SqlType> sized(ColumnView column, SqlType usual) {
    if (column.type().given()) {
      return given(column);
    }
    if (column.length().given()) {
      return length(column, usual);
    }
    return precision(column, usual);
  }

  /** Returns the type that {@code @Column} names, if it names one. */
  Optional<SqlType> given(ColumnView column) {
    if (!column.type().given()) {
      return Optional.empty();
    }
    if (column.length().given() || column.precision().given() || column.scale().given()) {
      faults.add(
          Code.TYPE_AND_SIZE,
          column.type().spot(),
          "type and length, precision or scale exclude each other",
          "put the size into the type, as in \"numeric(12,2)\"");
    }
    String text = column.type().value().strip();
    if (SERIALS.contains(text.toLowerCase(Locale.ROOT))) {
      faults.add(
          Code.TYPE_MALFORMED,
          column.type().spot(),
          text + " is no type but a column with a sequence",
          "use @Id(IdStrategy.IDENTITY) or @Id(IdStrategy.SEQUENCE)");
      return Optional.empty();
    }
    try {
      return Optional.of(SqlType.parse(text));
    } catch (IllegalArgumentException malformed) {
      faults.add(
          Code.TYPE_MALFORMED,
          column.type().spot(),
          "\"" + text + "\" is not the name of a type",
          "write it as in CREATE TABLE: \"varchar(20)\", \"citext\", \"public.mood\"");
      return Optional.empty();
    }
  }

  private Optional<SqlType> length(ColumnView column, SqlType usual) {
    int length = column.length().value();
    if (column.precision().given() || column.scale().given()) {
      faults.add(
          Code.TYPE_AND_SIZE,
          column.length().spot(),
          "length and precision or scale exclude each other",
          "length is for text, precision and scale are for numeric");
    }
    if (!isPlainText(usual)) {
      faults.add(
          Code.LENGTH_ON_TYPE,
          column.length().spot(),
          usual + " has no length",
          "length makes varchar(n) of a String");
      return Optional.empty();
    }
    if (length < 1 || length > MAX_LENGTH) {
      faults.add(
          Code.LENGTH_OUT_OF_RANGE,
          column.length().spot(),
          "length " + length + " is not between 1 and " + MAX_LENGTH,
          "leave it out for text of any length");
      return Optional.empty();
    }
    return Optional.of(SqlType.varchar(length));
  }

  private Optional<SqlType> precision(ColumnView column, SqlType usual) {
    if (!usual.name().name().equals("numeric")) {
      faults.add(
          Code.PRECISION_ON_TYPE,
          (column.precision().given() ? column.precision() : column.scale()).spot(),
          usual + " has no precision",
          "precision and scale make numeric(p,s) of a BigDecimal");
      return Optional.empty();
    }
    if (!column.precision().given()) {
      faults.add(
          Code.PRECISION_OUT_OF_RANGE,
          column.scale().spot(),
          "a scale needs a precision",
          "give precision too: precision = 12, scale = 2");
      return Optional.empty();
    }
    int precision = column.precision().value();
    int scale = column.scale().given() ? column.scale().value() : 0;
    if (!isPrecision(precision) || scale < 0 || scale > precision) {
      faults.add(
          Code.PRECISION_OUT_OF_RANGE,
          (isPrecision(precision) ? column.scale() : column.precision()).spot(),
          "numeric(" + precision + "," + scale + ") cannot be",
          "precision is 1 to " + MAX_PRECISION + ", scale 0 to precision");
      return Optional.empty();
    }
    return Optional.of(SqlType.numeric(precision, scale));
  }

  /** {@code @Digits(integer = 10, fraction = 2) BigDecimal} is {@code numeric(12,2)}. */
  static SqlType digits(JavaType type, SqlType usual, List<ValidationView> validations) {
    if (!type.qualifiedName().equals("java.math.BigDecimal")) {
      return usual;
    }
    return validations.stream()
        .filter(validation -> validation.name().equals("Digits"))
        .filter(digits -> digits.integer().value() >= 0 && digits.fraction().value() >= 0)
        .filter(digits -> isPrecision(digits.integer().value() + digits.fraction().value()))
        .findFirst()
        .map(
            digits ->
                SqlType.numeric(
                    digits.integer().value() + digits.fraction().value(),
                    digits.fraction().value()))
        .orElse(usual);
  }

  /** Whether it is a type of any text. */
  static boolean isPlainText(SqlType type) {
    return type.isBuiltIn()
        && !type.isArray()
        && switch (type.name().name()) {
          case "text", "character varying", "character" -> true;
          default -> false;
        };
  }

  static boolean isPrecision(int digits) {
    return digits >= 1 && digits <= MAX_PRECISION;
  }
}
