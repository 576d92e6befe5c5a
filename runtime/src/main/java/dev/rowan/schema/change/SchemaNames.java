package dev.rowan.schema.change;

import dev.rowan.schema.Check;
import dev.rowan.schema.CheckBuilder;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.DomainBuilder;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.EnumTypeBuilder;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Extension;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceBuilder;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.TableSettingsBuilder;
import dev.rowan.schema.View;
import dev.rowan.schema.ViewBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object with every name in it replaced by what {@link Names} makes of it. */
public final class SchemaNames implements SchemaObject.Cases<SchemaObject> {
  private final Names names;

  /** Maps names to what this makes of them. */
  public SchemaNames(Names names) {
    this.names = names;
  }

  SchemaObject of(SchemaObject object) {
    return object.match(this);
  }

  @Override
  public SchemaObject namespace(Namespace namespace) {
    ObjectName name = namespace.name();
    return new Namespace(name.sibling(names.namespace(name.name())), namespace.comment());
  }

  @Override
  public SchemaObject extension(Extension extension) {
    String schema = extension.schema();
    return new Extension(
        extension.name(),
        schema.isEmpty() ? schema : names.namespace(schema),
        extension.version(),
        extension.comment());
  }

  @Override
  public SchemaObject enumType(EnumType type) {
    return EnumTypeBuilder.builder(type).name(names.type(type.name())).build();
  }

  @Override
  public SchemaObject domain(Domain domain) {
    return DomainBuilder.builder(domain)
        .name(names.type(domain.name()))
        .type(type(domain.type()))
        .collation(other(domain.collation()))
        .defaultValue(expression(null, domain.defaultValue()))
        .checks(domain.checks().stream().map(this::domainCheck).toList())
        .build();
  }

  private Check domainCheck(Check check) {
    return CheckBuilder.builder(check)
        .expression(names.expression(null, check.expression()))
        .build();
  }

  @Override
  public SchemaObject compositeType(CompositeType type) {
    return new CompositeType(
        names.type(type.name()),
        type.attributes().stream()
            .map(
                attribute ->
                    new CompositeType.Attribute(
                        attribute.name(),
                        type(attribute.type()),
                        other(attribute.collation()),
                        attribute.comment()))
            .toList(),
        type.comment());
  }

  @Override
  public SchemaObject rangeType(RangeType type) {
    return new RangeType(
        names.type(type.name()),
        type(type.subtype()),
        other(type.operatorClass()),
        other(type.collation()),
        function(type.canonical(), type.name().toString()),
        function(type.subtypeDiff(), type.subtype() + ", " + type.subtype()),
        type.multirange() == null ? null : names.type(type.multirange()),
        type.comment());
  }

  @Override
  public SchemaObject sequence(Sequence sequence) {
    ColumnName owner = sequence.ownedBy();
    return SequenceBuilder.builder(sequence)
        .name(names.relation(sequence.name()))
        .ownedBy(
            owner == null
                ? null
                : new ColumnName(
                    names.relation(owner.table()), names.column(owner.table(), owner.column())))
        .build();
  }

  @Override
  public SchemaObject table(Table table) {
    return new Table(
        names.relation(table.name()),
        settings(table.name(), table.settings()),
        table.columns().stream().map(column -> column(table.name(), column)).toList(),
        parts(table.name(), table.parts()));
  }

  private List<TablePart> parts(ObjectName relation, List<TablePart> parts) {
    PartNames mapping = new PartNames(this, names, relation);
    return parts.stream().map(part -> part.match(mapping)).toList();
  }

  /** Returns a part of a relation, with its names mapped. */
  public TablePart part(ObjectName relation, TablePart part) {
    return part.match(new PartNames(this, names, relation));
  }

  private TableSettings settings(ObjectName table, TableSettings settings) {
    Partitioning by = settings.partitioning();
    PartitionOf of = settings.partitionOf();
    return TableSettingsBuilder.builder(settings)
        .partitioning(by == null ? null : new Partitioning(by.strategy(), keys(table, by.keys())))
        .partitionOf(
            of == null
                ? null
                : new PartitionOf(names.relation(of.parent()), names.expression(null, of.bound())))
        .inherits(settings.inherits().stream().map(names::relation).toList())
        .ofType(settings.ofType() == null ? null : names.type(settings.ofType()))
        .build();
  }

  private Column column(ObjectName table, Column column) {
    ColumnValue value = column.value();
    return ColumnBuilder.builder(column)
        .name(names.column(table, column.name()))
        .type(type(column.type()))
        .value(value == null ? null : value.match(new Values(table)))
        .collation(other(column.collation()))
        .build();
  }

  private final class Values implements ColumnValue.Cases<ColumnValue> {
    private final ObjectName table;

    Values(ObjectName table) {
      this.table = table;
    }

    /** A default cannot mention columns. */
    @Override
    public ColumnValue defaultValue(ColumnValue.DefaultValue value) {
      return new ColumnValue.DefaultValue(names.expression(null, value.expression()));
    }

    @Override
    public ColumnValue identity(ColumnValue.Identity identity) {
      ObjectName sequence = identity.sequence();
      return new ColumnValue.Identity(
          identity.always(),
          sequence == null ? null : names.relation(sequence),
          identity.options());
    }

    @Override
    public ColumnValue generated(ColumnValue.Generated generated) {
      return new ColumnValue.Generated(
          names.expression(table, generated.expression()), generated.virtual());
    }
  }

  @Override
  public SchemaObject view(View view) {
    return ViewBuilder.builder(view)
        .name(names.relation(view.name()))
        .query(new Expression(names.statement(view.query().sql())))
        .columns(
            view.columns().stream()
                .map(
                    column ->
                        new View.ViewColumn(
                            column.name(),
                            type(column.type()),
                            expression(null, column.defaultValue()),
                            column.statisticsTarget(),
                            column.comment()))
                .toList())
        .parts(parts(view.name(), view.parts()))
        .build();
  }

  @Override
  public SchemaObject routine(Routine routine) {
    ObjectName name = names.routine(routine);
    String definition = names.statement(routine.definition());
    return new Routine(
        name,
        names.statement(routine.arguments()),
        routine.kind(),
        names.statement(routine.result()),
        name.equals(routine.name())
            ? definition
            : Definitions.renamed(definition, routine.name(), name),
        routine.comment());
  }

  @Override
  public SchemaObject other(OtherObject object) {
    return new OtherObject(
        object.kind(),
        object.name().namespace().isEmpty() ? object.name() : names.other(object.name()),
        names.statement(object.identity()),
        names.statement(object.definition()),
        object.comment());
  }

  /** Returns keys over the columns of a relation, with their names mapped. */
  public List<IndexKey> keys(ObjectName relation, List<IndexKey> keys) {
    return keys.stream().map(key -> key(relation, key)).toList();
  }

  IndexKey key(ObjectName relation, IndexKey key) {
    return new IndexKey(
        key.column() == null ? null : names.column(relation, key.column()),
        expression(relation, key.expression()),
        key.descending(),
        key.nulls(),
        other(key.collation()),
        other(key.operatorClass()),
        key.operatorClassOptions());
  }

  private SqlType type(SqlType type) {
    return type.isBuiltIn()
        ? type
        : new SqlType(names.type(type.name()), type.modifiers(), type.dimensions());
  }

  private @Nullable ObjectName other(@Nullable ObjectName name) {
    return name == null ? null : names.other(name);
  }

  private @Nullable ObjectName function(@Nullable ObjectName name, String arguments) {
    return name == null ? null : names.function(name, arguments);
  }

  @Nullable Expression expression(@Nullable ObjectName relation, @Nullable Expression expression) {
    return expression == null ? null : names.expression(relation, expression);
  }
}
