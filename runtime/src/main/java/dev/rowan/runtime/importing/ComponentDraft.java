package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.ddl.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component while it is written: its column, what is said of it so far, and what that makes. */
final class ComponentDraft {
  /** The order in which a person would write the annotations of a component. */
  private static final List<String> ORDER =
      List.of(
          "Id",
          "TenantId",
          "Version",
          "CreatedAt",
          "CreatedBy",
          "UpdatedAt",
          "UpdatedBy",
          "SoftDelete",
          "Identity",
          "Sequence",
          "Column",
          "References",
          "Unique",
          "Exclude",
          "Index",
          "GeneratedColumn",
          "Default",
          "Check",
          "Null",
          "NotBlank",
          "NotEmpty",
          "Size",
          "Pattern",
          "Email",
          "AssertTrue",
          "AssertFalse",
          "Min",
          "Max",
          "DecimalMin",
          "DecimalMax",
          "Digits",
          "Positive",
          "PositiveOrZero",
          "Negative",
          "NegativeOrZero");

  /** What of the database gives a key its values. */
  enum Source {
    /** Nothing that counts. */
    NONE,
    IDENTITY,
    SEQUENCE
  }

  private final Column column;
  private final String name;
  private final Map<String, Code> columnAttributes = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private JavaType type = JavaType.STRING;
  private Column lowered;
  private JavaType required = JavaType.STRING;
  private JavaType scalar = JavaType.STRING;
  private List<String> constants = List.of();
  private boolean nullable;
  private Source source = Source.NONE;

  ComponentDraft(Column column, String name) {
    this.column = column;
    this.name = name;
    this.lowered = Column.of(column.name(), column.type());
  }

  /** Returns the column that the database has. */
  Column column() {
    return column;
  }

  String name() {
    return name;
  }

  /** Returns the column that the processor will make of what is said so far. */
  Column lowered() {
    return lowered;
  }

  void lowersTo(Column made) {
    lowered = made;
  }

  JavaType type() {
    return type;
  }

  /** Gives the component its type and what {@code @Column} adds. */
  void type(ColumnTypes.Choice choice) {
    nullable = column.nullable();
    required = choice.type();
    type = nullable ? required.boxed() : required;
    scalar = choice.scalar();
    constants = choice.constants();
    choice.attributes().forEach(this::column);
  }

  /** Returns the Java type whose literals it takes. */
  JavaType scalar() {
    return scalar;
  }

  /** Makes the component an enum, whose column then has to say a type that is not text. */
  void enumeration(EnumSource source) {
    type = source.type();
    required = type;
    constants = source.constants().stream().map(EnumSource.Constant::label).toList();
    if (columnAttributes.remove("length") != null) {
      column("type", Code.string(Sql.type(column.type())));
    }
  }

  /** Whether its type is neither an enum nor one of the schema's own. */
  boolean isPlain() {
    return constants.isEmpty() && type.boxed().equals(scalar.boxed());
  }

  Source source() {
    return source;
  }

  void source(Source counts) {
    source = counts;
  }

  /** Returns the text of {@code @Default} that means this SQL, if there is one. */
  Optional<String> literal(String sql) {
    return constants.isEmpty()
        ? Literals.of(scalar, sql)
        : Optional.of(Literals.unquoted(sql))
            .filter(text -> constants.contains(text) && Sql.literal(text).equals(sql));
  }

  /** Adds an attribute of {@code @Column}. */
  void column(String attribute, Code value) {
    columnAttributes.put(attribute, value);
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  /** Returns the component with its annotations in the order that people are used to. */
  RecordSource.Component written() {
    return written(type, nullable);
  }

  /**
   * Returns the component of a variant.
   *
   * @param present whether it has a value in all rows of the variant
   * @param boxed whether it has not in all rows of another that has it too
   */
  RecordSource.Component written(boolean present, boolean boxed) {
    return written(boxed ? required.boxed() : required, !present);
  }

  private RecordSource.Component written(JavaType as, boolean absent) {
    List<Mark> all = new ArrayList<>(marks);
    if (!columnAttributes.isEmpty()) {
      all.add(new Mark(JavaType.annotation("Column"), columnAttributes));
    }
    all.sort(Comparator.comparing(mark -> ORDER.indexOf(mark.type().name())));
    String comment = columnAttributes.containsKey("comment") ? "" : column.comment();
    return new RecordSource.Component(all, as, absent, name, comment);
  }
}
