package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Relation;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What each element of a schema refers to: the edges of the graph that orders a plan.
 *
 * <p>Structure is known exactly; what stands in SQL texts is found by name, rather too much than
 * too little.
 */
final class Dependencies implements SchemaObject.Cases<Uses> {
  private final Schema schema;
  private final Names names;

  Dependencies(Schema schema) {
    this.schema = schema;
    this.names = new Names(schema);
  }

  /** Returns what an object refers to: a table with all its columns and parts. */
  Uses of(SchemaObject object) {
    return object.match(this);
  }

  /** Returns what a column refers to, its table included. */
  Uses of(ObjectName table, Column column) {
    return collect(
        uses -> {
          uses.path(ObjectPath.table(table));
          schema
              .table(table)
              .map(found -> found.settings().ofType())
              .ifPresent(type -> uses.path(ObjectPath.of(Kind.COMPOSITE, type)));
          uses.type(column.type());
          uses.other(column.collation());
          value(uses, table, column.value());
        });
  }

  /** Returns what a part refers to, its table or view included. */
  Uses of(ObjectPath relation, TablePart part) {
    return collect(
        uses -> {
          uses.path(relation);
          part.match(new PartUses(schema, relation.object(), uses));
        });
  }

  /** Returns what the settings of a table refer to. */
  Uses of(ObjectName table, TableSettings settings) {
    return collect(uses -> settings(uses, table, settings));
  }

  private Uses collect(Consumer<UseCollector> work) {
    UseCollector collector = new UseCollector(schema, names);
    work.accept(collector);
    return collector.uses();
  }

  private static void value(UseCollector uses, ObjectName table, @Nullable ColumnValue value) {
    if (value != null) {
      value.match(
          new ColumnValue.Cases<UseCollector>() {
            @Override
            public UseCollector defaultValue(ColumnValue.DefaultValue value) {
              uses.expression(value.expression(), null);
              return uses;
            }

            @Override
            public UseCollector identity(ColumnValue.Identity identity) {
              return uses;
            }

            @Override
            public UseCollector generated(ColumnValue.Generated generated) {
              uses.expression(generated.expression(), table);
              return uses;
            }
          });
    }
  }

  private static void settings(UseCollector uses, ObjectName table, TableSettings settings) {
    settings.inherits().forEach(parent -> uses.path(ObjectPath.table(parent)));
    if (settings.partitionOf() != null) {
      uses.path(ObjectPath.table(settings.partitionOf().parent()));
    }
    if (settings.ofType() != null) {
      uses.path(ObjectPath.of(Kind.COMPOSITE, settings.ofType()));
    }
    if (settings.partitioning() != null) {
      uses.keys(table, settings.partitioning().keys());
    }
    if (settings.replicaIdentity().mode() == ReplicaIdentity.Mode.INDEX) {
      indexNamed(uses, table, settings.replicaIdentity().index());
    }
    if (!settings.clusterOn().isEmpty()) {
      indexNamed(uses, table, settings.clusterOn());
    }
  }

  private static void indexNamed(UseCollector uses, ObjectName table, String index) {
    uses.path(new ObjectPath(Kind.INDEX, table, index));
    uses.path(new ObjectPath(Kind.CONSTRAINT, table, index));
  }

  @Override
  public Uses namespace(Namespace namespace) {
    return Uses.NONE;
  }

  @Override
  public Uses extension(Extension extension) {
    return collect(uses -> uses.namespaceOf(new ObjectName(extension.schema(), "-")));
  }

  @Override
  public Uses enumType(EnumType type) {
    return collect(uses -> uses.namespaceOf(type.name()));
  }

  @Override
  public Uses domain(Domain domain) {
    return collect(
        uses -> {
          uses.namespaceOf(domain.name());
          uses.type(domain.type());
          uses.other(domain.collation());
          uses.expression(domain.defaultValue(), null);
          for (Check check : domain.checks()) {
            uses.expression(check.expression(), null);
          }
        });
  }

  @Override
  public Uses compositeType(CompositeType type) {
    return collect(
        uses -> {
          uses.namespaceOf(type.name());
          type.attributes().forEach(attribute -> uses.type(attribute.type()));
          type.attributes().forEach(attribute -> uses.other(attribute.collation()));
        });
  }

  @Override
  public Uses rangeType(RangeType type) {
    return collect(
        uses -> {
          uses.namespaceOf(type.name());
          uses.type(type.subtype());
          uses.other(type.operatorClass());
          uses.other(type.collation());
          uses.routine(type.canonical());
          uses.routine(type.subtypeDiff());
        });
  }

  @Override
  public Uses sequence(Sequence sequence) {
    return collect(
        uses -> {
          uses.namespaceOf(sequence.name());
          if (sequence.ownedBy() != null) {
            uses.columns(sequence.ownedBy().table(), List.of(sequence.ownedBy().column()));
          }
        });
  }

  @Override
  public Uses table(Table table) {
    Uses all =
        collect(
            uses -> {
              uses.namespaceOf(table.name());
              settings(uses, table.name(), table.settings());
            });
    for (Column column : table.columns()) {
      all = all.and(of(table.name(), column));
    }
    return all.and(parts(table));
  }

  @Override
  public Uses view(View view) {
    return collect(
            uses -> {
              uses.namespaceOf(view.name());
              uses.sql(view.query().sql());
              view.columns().forEach(column -> uses.type(column.type()));
              view.columns().forEach(column -> uses.expression(column.defaultValue(), null));
              if (!view.clusterOn().isEmpty()) {
                indexNamed(uses, view.name(), view.clusterOn());
              }
            })
        .and(parts(view));
  }

  private Uses parts(Relation relation) {
    Uses all = Uses.NONE;
    for (TablePart part : relation.parts()) {
      all = all.and(of(relation.path(), part));
    }
    return all;
  }

  @Override
  public Uses routine(Routine routine) {
    return collect(
            uses -> {
              uses.namespaceOf(routine.name());
              if (routine.kind() == Routine.Kind.AGGREGATE) {
                uses.definition(routine.definition());
              } else {
                uses.sql(routine.definition());
              }
            })
        .without(path -> path.object().equals(routine.name()));
  }

  @Override
  public Uses other(OtherObject object) {
    return collect(
            uses -> {
              uses.namespaceOf(object.name());
              uses.definition(object.definition());
            })
        .without(path -> path.object().equals(object.name()));
  }
}
