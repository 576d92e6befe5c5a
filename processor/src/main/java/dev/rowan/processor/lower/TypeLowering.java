package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ValueMapping;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.read.TypeView;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out how the values of a component are kept in one column.
 *
 * <p>{@code BigDecimal} with {@code @Digits(integer = 10, fraction = 2)} is {@code numeric(12,2)};
 * a record of one component is kept as that component.
 */
final class TypeLowering {
  private static final int MAX_LENGTH = 10_485_760;
  private static final int MAX_PRECISION = 1000;
  private static final Set<String> SERIALS =
      Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

  private final Records records;
  private final Faults faults;

  TypeLowering(Records records, Faults faults) {
    this.records = records;
    this.faults = faults;
  }

  /** Returns how a component that is no nested record of several columns is kept, if it can be. */
  Optional<Stored> stored(ComponentView component) {
    return stored(
        component, component.type(), component.marks().column().filter(ColumnView::saysType));
  }

  private Optional<Stored> stored(
      ComponentView component, TypeView type, Optional<ColumnView> said) {
    return type.match(
        new TypeView.Cases<Optional<Stored>>() {
          @Override
          public Optional<Stored> plain(TypeView.Plain plain) {
            return scalar(component, plain.type(), said);
          }

          @Override
          public Optional<Stored> constants(TypeView.Constants constants) {
            return Optional.of(enumeration(component, constants, said));
          }

          @Override
          public Optional<Stored> nested(TypeView.Nested nested) {
            return wrapped(component, nested, said);
          }

          @Override
          public Optional<Stored> missing(TypeView.Missing missing) {
            return Optional.empty();
          }
        });
  }

  /** The one component of a record that is kept as it, if the record is such a one. */
  Optional<ComponentView> single(TypeView type) {
    Set<JavaType> seen = new HashSet<>();
    Optional<ComponentView> single = Optional.empty();
    for (TypeView at = type; at instanceof TypeView.Nested nested; ) {
      Optional<RecordView> record = records.find(nested.type()).filter(found -> !found.isTable());
      if (!seen.add(nested.type()) || record.isEmpty() || record.get().components().size() != 1) {
        return Optional.empty();
      }
      ComponentView inner = record.get().components().get(0);
      single = single.isPresent() ? single : Optional.of(inner);
      at = inner.type();
    }
    return single;
  }

  private Optional<Stored> wrapped(
      ComponentView component, TypeView.Nested nested, Optional<ColumnView> said) {
    return single(nested)
        .flatMap(
            inner ->
                stored(
                        inner,
                        inner.type(),
                        said.or(() -> inner.marks().column().filter(ColumnView::saysType)))
                    .map(
                        kept ->
                            new Stored(
                                kept.scalar(),
                                kept.type(),
                                new ValueMapping.Wrapped(nested.type(), inner.name(), kept.value()),
                                kept.constants(),
                                kept.column(),
                                concat(component.marks().validations(), kept.validations()))));
  }

  private Stored enumeration(
      ComponentView component, TypeView.Constants constants, Optional<ColumnView> said) {
    if (constants.constants().isEmpty()) {
      faults.add(
          Code.ENUM_EMPTY,
          component.spot(),
          constants.type().simpleName() + " has no constants, so no row could exist",
          "give the enum its constants");
    }
    return new Stored(
        constants.type(),
        said.flatMap(this::given).orElse(SqlType.TEXT),
        new ValueMapping.EnumText(constants.type()),
        constants.constants(),
        said,
        component.marks().validations());
  }

  private Optional<Stored> scalar(
      ComponentView component, JavaType type, Optional<ColumnView> said) {
    Optional<SqlType> usual = JavaTypes.scalar(type);
    if (usual.isEmpty()) {
      faults.add(
          Code.TYPE_UNSUPPORTED,
          component.spot(),
          "no column can hold a " + type.qualifiedName(),
          JavaTypes.instead(type));
      return Optional.empty();
    }
    List<ValidationView> validations = component.marks().validations();
    SqlType plain = digits(type, usual.get(), validations);
    SqlType sqlType = said.flatMap(column -> sized(column, plain)).orElse(plain);
    Stored stored =
        new Stored(type, sqlType, new ValueMapping.Scalar(type), List.of(), said, validations);
    return Optional.of(
        type.qualifiedName().equals("java.lang.String") && !isPlainText(sqlType)
            ? new Stored(
                type, sqlType, new ValueMapping.TextOfType(type), List.of(), said, validations)
            : stored);
  }

  private static boolean isPlainText(SqlType type) {
    return type.isBuiltIn()
        && !type.isArray()
        && switch (type.name().name()) {
          case "text", "character varying", "character" -> true;
          default -> false;
        };
  }

  /** {@code @Digits(integer = 10, fraction = 2) BigDecimal} is {@code numeric(12,2)}. */
  private static SqlType digits(JavaType type, SqlType usual, List<ValidationView> validations) {
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

  private static boolean isPrecision(int digits) {
    return digits >= 1 && digits <= MAX_PRECISION;
  }

  /** Returns the type that {@code @Column} says, by name or by its size. */
  private Optional<SqlType> sized(ColumnView column, SqlType usual) {
    if (column.type().given()) {
      return given(column);
    }
    if (column.length().given()) {
      return length(column, usual);
    }
    return precision(column, usual);
  }

  private Optional<SqlType> given(ColumnView column) {
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
    if (SERIALS.contains(text.toLowerCase(java.util.Locale.ROOT))) {
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

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
