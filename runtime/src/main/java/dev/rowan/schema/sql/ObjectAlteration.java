package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Relation;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies the ALTER of objects and parts that have no alteration of their own. */
final class ObjectAlteration implements ObjectChange.Cases<Draft> {
  private final Draft draft;
  private final Lookup lookup;
  private final ObjectReference reference;

  ObjectAlteration(Draft draft, Scope scope, ObjectReference reference) {
    this.draft = draft;
    this.lookup = new Lookup(draft, scope);
    this.reference = reference;
  }

  /** Returns the kind of part that a word is for, or null for objects. */
  static ObjectPath.@Nullable Kind partKind(String word) {
    return switch (word) {
      case "trigger" -> ObjectPath.Kind.TRIGGER;
      case "policy" -> ObjectPath.Kind.POLICY;
      case "rule" -> ObjectPath.Kind.RULE;
      case "constraint" -> ObjectPath.Kind.CONSTRAINT;
      default -> null;
    };
  }

  private Draft change(SchemaChange change) {
    draft.become(SchemaChange.applyAll(List.of(change), draft.schema()));
    return draft;
  }

  @Override
  public Draft rename(ObjectChange.Rename change) {
    if (reference.kind().equals("statistics")) {
      Relation relation = lookup.statisticsRelation(reference);
      Statistics statistics = lookup.statistics(relation, reference);
      return change(new SchemaChange.RenamePart(relation.path(), statistics, change.to()));
    }
    ObjectPath.Kind kind = partKind(reference.kind());
    if (kind != null) {
      TablePart part = lookup.part(reference, kind);
      Relation relation = lookup.relation(reference);
      ObjectPath to = new ObjectPath(kind, relation.name(), change.to());
      if (relation.parts().stream().anyMatch(other -> other.path(relation.name()).equals(to))) {
        throw Refusal.taken(to.toString());
      }
      return change(new SchemaChange.RenamePart(relation.path(), part, change.to()));
    }
    SchemaObject object = lookup.object(reference);
    return renamed(object, object.name().sibling(change.to()));
  }

  private Draft renamed(SchemaObject object, ObjectName to) {
    ObjectPath path = object.path();
    if (draft.find(new ObjectPath(path.kind(), to, path.part())) != null) {
      throw Refusal.taken(path.kind().word() + " " + to);
    }
    return change(new SchemaChange.RenameObject(path, to));
  }

  @Override
  public Draft move(ObjectChange.Move change) {
    if (reference.kind().equals("statistics")) {
      Relation relation = lookup.statisticsRelation(reference);
      Statistics old = lookup.statistics(relation, reference);
      lookup.replace(
          relation,
          old,
          new Statistics(
              old.name(),
              change.namespace(),
              old.kinds(),
              old.keys(),
              old.target(),
              old.comment()));
      return draft;
    }
    SchemaObject object = lookup.object(reference);
    return renamed(object, object.name().in(change.namespace()));
  }

  @Override
  public Draft owner(ObjectChange.Owner change) {
    throw Refusal.outside("an owner");
  }

  @Override
  public Draft target(ObjectChange.Target change) {
    Relation relation = lookup.statisticsRelation(reference);
    Statistics old = lookup.statistics(relation, reference);
    lookup.replace(
        relation,
        old,
        new Statistics(
            old.name(), old.namespace(), old.kinds(), old.keys(), change.target(), old.comment()));
    return draft;
  }

  @Override
  public Draft conditions(ObjectChange.Conditions change) {
    Policy old = (Policy) lookup.part(reference, ObjectPath.Kind.POLICY);
    lookup.replace(
        lookup.relation(reference),
        old,
        new Policy(
            old.name(),
            old.restrictive(),
            old.command(),
            change.roles() == null ? old.roles() : change.roles(),
            change.using() == null ? old.using() : change.using(),
            change.withCheck() == null ? old.withCheck() : change.withCheck(),
            old.comment()));
    return draft;
  }

  /** The text of such an object is all of its statements. */
  @Override
  public Draft continuation(ObjectChange.Continuation change) {
    SchemaObject object = lookup.object(reference);
    if (!(object instanceof OtherObject other)) {
      throw new Refusal(
          SqlFault.Kind.NOT_UNDERSTOOD,
          "this ALTER of " + object.path() + " is not understood",
          "say it in the CREATE statement");
    }
    draft.put(
        new OtherObject(
            other.kind(),
            other.name(),
            other.identity(),
            other.definition() + ";\n" + change.statement(),
            other.comment()));
    return draft;
  }
}
