package dev.rowan.processor.generate;

import dev.rowan.processor.mapping.Association;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.ColumnMapping.Role;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.IdGeneration;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.processor.mapping.ValueMapping;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds mappings by hand, as lowering would. */
final class TestMapping {
  private final JavaType type;
  private final String table;
  private final List<ComponentMapping> components = new ArrayList<>();
  private final List<TablePart> parts = new ArrayList<>();
  private final List<Association> associations = new ArrayList<>();

  TestMapping(JavaType type, String table) {
    this.type = type;
    this.table = table;
  }

  static JavaType type(String name) {
    int dimensions = name.endsWith("[]") ? 1 : 0;
    String plain = dimensions == 0 ? name : name.substring(0, name.length() - 2);
    int dot = plain.lastIndexOf('.');
    return new JavaType(
        dot < 0 ? "" : plain.substring(0, dot),
        List.of(plain.substring(dot + 1)),
        List.of(),
        dimensions);
  }

  /** A column of a scalar, required and plain; the rest by the modifiers. */
  static ColumnMapping column(
      String name,
      String column,
      String javaType,
      SqlType sqlType,
      List<UnaryOperator<ColumnMapping>> how) {
    JavaType type = type(javaType);
    ColumnMapping mapping =
        new ColumnMapping(
            name,
            type,
            Presence.REQUIRED,
            Column.of(column, sqlType).withNotNull(NotNull.PLAIN),
            new ValueMapping.Scalar(type),
            Role.PLAIN,
            IdGeneration.NONE,
            "");
    for (UnaryOperator<ColumnMapping> modifier : how) {
      mapping = modifier.apply(mapping);
    }
    return mapping;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final TestMapping with(
      String name,
      String column,
      String javaType,
      SqlType sqlType,
      UnaryOperator<ColumnMapping>... how) {
    components.add(column(name, column, javaType, sqlType, Arrays.asList(how)));
    return this;
  }

  TestMapping embedded(String name, String javaType, boolean nullable, ComponentMapping... inner) {
    components.add(
        new EmbeddedMapping(
            name,
            type(javaType),
            nullable ? ColumnMapping.Presence.NULLABLE : ColumnMapping.Presence.REQUIRED,
            false,
            List.of(inner),
            ""));
    return this;
  }

  TestMapping part(TablePart part) {
    parts.add(part);
    return this;
  }

  TestMapping key(String... columns) {
    return part(PrimaryKey.of(table + "_pkey", List.of(columns)));
  }

  TestMapping association(Association association) {
    associations.add(association);
    return this;
  }

  RecordMapping build() {
    List<Column> columns = new ArrayList<>();
    components.forEach(component -> collect(component, columns));
    return new RecordMapping(
        type,
        true,
        RecordMapping.Kind.TABLE,
        Table.of(new ObjectName("public", table), columns, parts),
        components,
        associations,
        Optional.empty(),
        "");
  }

  private static void collect(ComponentMapping component, List<Column> columns) {
    component.match(
        new ComponentMapping.Cases<Boolean>() {
          @Override
          public Boolean column(ColumnMapping column) {
            return columns.add(column.column());
          }

          @Override
          public Boolean embedded(EmbeddedMapping embedded) {
            embedded.components().forEach(inner -> collect(inner, columns));
            return true;
          }
        });
  }

  static UnaryOperator<ColumnMapping> nullable() {
    return mapping ->
        copy(mapping, Presence.NULLABLE, mapping.column().withNotNull(null), mapping.value());
  }

  static UnaryOperator<ColumnMapping> absent() {
    return mapping ->
        copy(mapping, mapping.presence(), mapping.column().withNotNull(null), mapping.value());
  }

  static UnaryOperator<ColumnMapping> optional() {
    return mapping ->
        copy(mapping, Presence.OPTIONAL, mapping.column().withNotNull(null), mapping.value());
  }

  static UnaryOperator<ColumnMapping> constants() {
    return mapping ->
        copy(
            mapping,
            mapping.presence(),
            mapping.column(),
            new ValueMapping.EnumText(mapping.type()));
  }

  static UnaryOperator<ColumnMapping> wrapping(String accessor, ValueMapping inner) {
    return mapping ->
        copy(
            mapping,
            mapping.presence(),
            mapping.column(),
            new ValueMapping.Wrapped(mapping.type(), accessor, inner));
  }

  static UnaryOperator<ColumnMapping> defaultValue(String sql) {
    return mapping ->
        copy(
            mapping,
            mapping.presence(),
            mapping.column().withValue(new ColumnValue.DefaultValue(new Expression(sql))),
            mapping.value());
  }

  static UnaryOperator<ColumnMapping> role(Role role) {
    return mapping ->
        new ColumnMapping(
            mapping.name(),
            mapping.type(),
            mapping.presence(),
            mapping
                .column()
                .withValue(
                    new ColumnValue.DefaultValue(
                        new Expression(role == Role.VERSION ? "0" : "now()"))),
            mapping.value(),
            role,
            mapping.id(),
            "");
  }

  static UnaryOperator<ColumnMapping> id(IdGeneration id) {
    return mapping ->
        new ColumnMapping(
            mapping.name(),
            mapping.type(),
            mapping.presence(),
            id == IdGeneration.IDENTITY
                ? mapping
                    .column()
                    .withValue(new ColumnValue.Identity(false, null, SequenceOptions.DEFAULT))
                : mapping.column(),
            mapping.value(),
            mapping.role(),
            id,
            "");
  }

  private static ColumnMapping copy(
      ColumnMapping mapping, Presence presence, Column column, ValueMapping value) {
    return new ColumnMapping(
        mapping.name(),
        mapping.type(),
        presence,
        column,
        value,
        mapping.role(),
        mapping.id(),
        mapping.documentation());
  }
}
