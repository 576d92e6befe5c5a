package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.Conversion;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ValueMapping;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * How the values of a component are kept in one column.
 *
 * @param scalar the Java type at the core: {@code String} of {@code EmailAddress(String value)}
 * @param type the column's type
 * @param base the type that a domain narrows; else the column's type
 * @param value how a Java value becomes the column's
 * @param constants the constants if it is an enum, else empty
 * @param column the {@code @Column} that speaks of the type, of the component or of the record it
 *     is
 * @param validations what is demanded of the values, by the component or by the record it is
 * @param element how what it holds is kept, if it is an array of PostgreSQL
 */
public record Stored(
    JavaType scalar,
    SqlType type,
    SqlType base,
    ValueMapping value,
    List<String> constants,
    Optional<ColumnView> column,
    List<ValidationView> validations,
    Optional<Stored> element) {
  public Stored {
    constants = List.copyOf(constants);
    validations = List.copyOf(validations);
  }

  /** Returns the same for a type that a converter turns into this one. */
  Stored as(JavaType outer, JavaType converter) {
    return new Stored(
        scalar,
        type,
        base,
        new ValueMapping.Converted(outer, new Conversion.Converter(converter), value),
        constants,
        column,
        validations,
        Optional.empty());
  }

  /** Returns the same of an array that holds these. */
  Stored of(Stored elements) {
    return new Stored(
        scalar, type, base, value, constants, column, validations, Optional.of(elements));
  }

  Stored(
      JavaType scalar,
      SqlType type,
      ValueMapping value,
      List<String> constants,
      Optional<ColumnView> column,
      List<ValidationView> validations) {
    this(scalar, type, type, value, constants, column, validations, Optional.empty());
  }

  /** Returns the same in a domain, which checks what it demands itself. */
  Stored inDomain(ObjectName domain, List<ValidationView> besides) {
    return new Stored(
        scalar, SqlType.named(domain), base, value, List.of(), column, besides, element);
  }

  /**
   * Whether it holds text of any length: {@code text}, {@code varchar}, {@code char} or {@code
   * citext}.
   */
  public boolean isText() {
    return isText(base);
  }

  private static boolean isText(SqlType type) {
    return !type.isArray()
        && switch (type.name().name()) {
          case "text", "character varying", "character", "citext" -> true;
          default -> false;
        };
  }

  /** Whether a converter of the user's makes something else of the values. */
  public boolean isConverted() {
    return value.match(new Converting());
  }

  private static final class Converting implements ValueMapping.Cases<Boolean> {
    @Override
    public Boolean scalar(ValueMapping.Scalar scalar) {
      return false;
    }

    @Override
    public Boolean enumText(ValueMapping.EnumText constants) {
      return false;
    }

    @Override
    public Boolean wrapped(ValueMapping.Wrapped wrapped) {
      return wrapped.inner().match(this);
    }

    @Override
    public Boolean converted(ValueMapping.Converted converted) {
      return converted.conversion() instanceof Conversion.Converter
          || converted.inner().match(this);
    }
  }

  /** Whether it holds arrays of such text. */
  public boolean isTextArray() {
    return type.isArray() && isText(type.element());
  }

  /** Whether it is an exact or floating number. */
  public boolean isNumber() {
    return !base.isArray()
        && switch (base.name().name()) {
          case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> true;
          default -> false;
        };
  }

  /** Whether it is a whole number. */
  public boolean isInteger() {
    return !base.isArray()
        && switch (base.name().name()) {
          case "smallint", "integer", "bigint" -> true;
          default -> false;
        };
  }

  /**
   * Whether PostgreSQL compares the two by an index: {@code smallint} with {@code bigint}, {@code
   * varchar(20)} with {@code text}. A foreign key may lead from one to the other.
   */
  public boolean isAlike(Stored other) {
    return type.equals(other.type)
        || (isInteger() && other.isInteger())
        || (isText() && other.isText())
        || (!type.isArray() && type.isBuiltIn() && type.name().equals(other.type.name()));
  }
}
