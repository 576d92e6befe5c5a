package dev.rowan.schema.sql;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what a DROP, COMMENT or ALTER names. */
final class Lookup {
  private final Draft draft;
  private final Scope scope;

  Lookup(Draft draft, Scope scope) {
    this.draft = draft;
    this.scope = scope;
  }

  /** Returns the owner of a sequence, which must be there; null for none. */
  @Nullable ColumnName owner(@Nullable ColumnName column) {
    if (column == null) {
      return null;
    }
    ObjectName table = scope.relation(column.table());
    boolean there =
        Inheritance.columns(draft, Interpreter.table(draft, table)).stream()
            .anyMatch(candidate -> candidate.name().equals(column.column()));
    if (!there) {
      throw Refusal.unknown("column " + table + "." + column.column());
    }
    return new ColumnName(table, column.column());
  }

  /** Returns the object that is named. */
  SchemaObject object(ObjectReference reference) {
    SchemaObject found = find(reference);
    if (found == null) {
      throw Refusal.unknown(reference.kind(), scope.relation(reference.name()));
    }
    return found;
  }

  private @Nullable SchemaObject find(ObjectReference reference) {
    ObjectName name = reference.name();
    return switch (reference.kind()) {
      case "schema" -> namespace(name);
      case "extension" -> draft.find(ObjectPath.Kind.EXTENSION, name);
      case "domain" -> draft.find(ObjectPath.Kind.DOMAIN, scope.madeType(name));
      case "type" -> Types.find(draft, scope.madeType(name));
      case "sequence" -> draft.find(ObjectPath.Kind.SEQUENCE, scope.relation(name));
      case "table" -> draft.table(scope.relation(name));
      case "view", "materialized view" -> draft.find(ObjectPath.Kind.VIEW, scope.relation(name));
      case "function", "procedure", "routine", "aggregate" -> routine(reference);
      default -> other(reference);
    };
  }

  /** {@code public} is there in every new database. */
  private @Nullable SchemaObject namespace(ObjectName name) {
    SchemaObject found = draft.find(ObjectPath.Kind.NAMESPACE, name);
    return found == null && name.name().equals("public") ? new Namespace(name, "") : found;
  }

  /** Without a signature the name must tell it from all others. */
  private @Nullable SchemaObject routine(ObjectReference reference) {
    ObjectName name = scope.madeOther(reference.name());
    String signature =
        reference.signature() == null ? null : Signatures.resolved(reference.signature(), scope);
    List<Routine> found =
        draft.named(Routine.class, name).stream()
            .filter(
                routine ->
                    signature == null
                        || routine.arguments().equals(signature)
                        || RoutineParser.types(routine.arguments()).equals(signature))
            .toList();
    if (found.size() > 1) {
      throw Refusal.contradiction("there are several " + name + ": give the argument types");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private @Nullable SchemaObject other(ObjectReference reference) {
    ObjectName made = scope.madeOther(reference.name());
    String wanted = reference.signature() == null ? "" : reference.signature();
    return draft.objects(OtherObject.class).stream()
        .filter(object -> object.kind().equals(reference.kind()))
        .filter(object -> object.name().equals(made) || object.name().equals(unqualified(made)))
        .filter(object -> object.identity().endsWith(wanted))
        .findFirst()
        .orElse(null);
  }

  private static ObjectName unqualified(ObjectName name) {
    return ObjectName.unqualified(name.name());
  }

  /** Returns the relation of a trigger, rule, policy, constraint or column. */
  Relation relation(ObjectReference reference) {
    return Interpreter.relation(draft, scope.relation(Objects.requireNonNull(reference.on())));
  }

  /** Returns the trigger, rule, policy or constraint that is named. */
  TablePart part(ObjectReference reference, ObjectPath.Kind kind) {
    Relation relation = relation(reference);
    ObjectPath path = new ObjectPath(kind, relation.name(), reference.name().name());
    return relation.parts().stream()
        .filter(part -> part.path(relation.name()).equals(path))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown(path.toString()));
  }

  /** Returns the relation that an extended statistics object is of. */
  Relation statisticsRelation(ObjectReference reference) {
    ObjectName name = scope.created(reference.name());
    return draft.objects(Relation.class).stream()
        .filter(relation -> relation.parts().stream().anyMatch(part -> is(part, name)))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("statistics " + name));
  }

  Statistics statistics(Relation relation, ObjectReference reference) {
    ObjectName name = scope.created(reference.name());
    return relation.parts().stream()
        .filter(part -> is(part, name))
        .map(Statistics.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(TablePart part, ObjectName name) {
    return part instanceof Statistics statistics
        && statistics.name().equals(name.name())
        && statistics.namespace().equals(name.namespace());
  }

  void replace(Relation relation, TablePart before, TablePart after) {
    draft.put(
        relation.withParts(
            relation.parts().stream().map(part -> part == before ? after : part).toList()));
  }
}
