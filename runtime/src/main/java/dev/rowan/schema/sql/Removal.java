package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Rule;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import java.util.Collection;
import java.util.List;

/** Applies DROP: what belongs to the dropped alone goes along, what needs it does not. */
final class Removal {
  private final Draft draft;
  private final Scope scope;
  private final Lookup lookup;

  Removal(Draft draft, Scope scope) {
    this.draft = draft;
    this.scope = scope;
    this.lookup = new Lookup(draft, scope);
  }

  void remove(ObjectReference reference) {
    ObjectPath.Kind kind = ObjectAlteration.partKind(reference.kind());
    if (reference.kind().equals("index")) {
      index(scope.relation(reference.name()));
    } else if (reference.kind().equals("statistics")) {
      Relation relation = lookup.statisticsRelation(reference);
      part(relation, lookup.statistics(relation, reference));
    } else if (kind != null) {
      part(lookup.relation(reference), lookup.part(reference, kind));
    } else {
      object(lookup.object(reference));
    }
  }

  private void object(SchemaObject object) {
    draft.remove(object.path());
    draft.sequencesOf(object.name()).forEach(sequence -> draft.remove(sequence.path()));
    if (object instanceof Table table) {
      draft.children(table.name()).stream()
          .filter(child -> child.settings().partitionOf() != null)
          .forEach(this::object);
    }
  }

  private void index(ObjectName name) {
    Relation relation = draft.relationOfIndex(name);
    if (relation == null) {
      throw Refusal.unknown("index " + name);
    }
    TablePart index =
        relation.parts().stream()
            .filter(part -> part instanceof Index && part.name().equals(name.name()))
            .findFirst()
            .orElseThrow(
                () -> Refusal.contradiction("the index " + name + " belongs to a constraint"));
    part(relation, index);
  }

  void part(Relation relation, TablePart part) {
    draft.put(
        relation.withParts(relation.parts().stream().filter(other -> other != part).toList()));
  }

  /** Drops a column with the parts and sequences that are of it, of the children too. */
  void column(Table table, String column) {
    UsesColumn uses = new UsesColumn(table, column);
    draft.put(
        table
            .withParts(table.parts().stream().filter(part -> !part.match(uses)).toList())
            .withColumns(
                table.columns().stream().filter(other -> !other.name().equals(column)).toList()));
    for (Sequence sequence : draft.sequencesOf(table.name())) {
      if (sequence.ownedBy() != null && sequence.ownedBy().column().equals(column)) {
        draft.remove(sequence.path());
      }
    }
    for (Table child : draft.children(table.name())) {
      if (child.column(column).map(Column::inherited).orElse(false)) {
        column(child, column);
      }
    }
  }

  /** Whether a part goes along with a column. */
  private record UsesColumn(Table table, String column) implements TablePart.Cases<Boolean> {
    private boolean isKey(Collection<IndexKey> keys) {
      return keys.stream()
          .anyMatch(
              key ->
                  column.equals(key.column())
                      || (key.expression() != null
                          && Mentioned.columns(key.expression(), table).contains(column)));
    }

    private boolean isAmong(List<String> columns, List<String> more) {
      return columns.contains(column) || more.contains(column);
    }

    @Override
    public Boolean primaryKey(PrimaryKey key) {
      return isAmong(key.columns(), key.include());
    }

    @Override
    public Boolean unique(Unique unique) {
      return isAmong(unique.columns(), unique.include());
    }

    @Override
    public Boolean check(Check check) {
      return Mentioned.columns(check.expression(), table).contains(column);
    }

    @Override
    public Boolean foreignKey(ForeignKey key) {
      return key.columns().contains(column);
    }

    @Override
    public Boolean exclusion(Exclusion exclusion) {
      return isKey(exclusion.elements().stream().map(Exclusion.Element::key).toList())
          || exclusion.include().contains(column);
    }

    @Override
    public Boolean index(Index index) {
      return isKey(index.keys())
          || index.include().contains(column)
          || (index.where() != null && Mentioned.columns(index.where(), table).contains(column));
    }

    @Override
    public Boolean trigger(Trigger trigger) {
      return false;
    }

    @Override
    public Boolean policy(Policy policy) {
      return false;
    }

    @Override
    public Boolean rule(Rule rule) {
      return false;
    }

    @Override
    public Boolean statistics(Statistics statistics) {
      return isKey(statistics.keys());
    }
  }
}
