package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.CompositeType.Attribute;
import dev.rowan.schema.Domain;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import java.util.Objects;
import java.util.Set;

/** Applies COMMENT ON. */
final class Commenting {
  private static final Set<String> SERVER_WIDE =
      Set.of("database", "language", "large object", "role", "subscription", "tablespace", "user");

  private final Draft draft;
  private final Scope scope;
  private final Lookup lookup;

  Commenting(Draft draft, Scope scope) {
    this.draft = draft;
    this.scope = scope;
    this.lookup = new Lookup(draft, scope);
  }

  void comment(ObjectReference reference, String comment) {
    ObjectPath.Kind kind = ObjectAlteration.partKind(reference.kind());
    if (SERVER_WIDE.contains(reference.kind())) {
      throw Refusal.outside("a comment on a " + reference.kind());
    } else if (reference.kind().equals("column")) {
      column(scope.relation(Objects.requireNonNull(reference.on())), reference, comment);
    } else if (reference.kind().equals("domain constraint")) {
      domainConstraint(reference, comment);
    } else if (reference.kind().equals("index")) {
      index(scope.relation(reference.name()), comment);
    } else if (reference.kind().equals("statistics")) {
      Relation relation = lookup.statisticsRelation(reference);
      TablePart old = lookup.statistics(relation, reference);
      lookup.replace(relation, old, old.withComment(comment));
    } else if (kind != null) {
      TablePart old = lookup.part(reference, kind);
      lookup.replace(lookup.relation(reference), old, old.withComment(comment));
    } else {
      draft.put(Commented.with(lookup.object(reference), comment));
    }
  }

  /** Columns are those of tables, views and composite types. */
  private void column(ObjectName owner, ObjectReference reference, String comment) {
    String name = reference.name().name();
    if (draft.relation(owner) instanceof View view) {
      draft.put(new ViewColumnAlteration(view, name).commented(comment));
      return;
    }
    ObjectName typeName = scope.madeType(Objects.requireNonNull(reference.on()));
    if (draft.find(ObjectPath.Kind.COMPOSITE, typeName) instanceof CompositeType type) {
      attribute(type, name, comment);
      return;
    }
    Table table = RelationAlteration.table(draft, owner);
    if (table.column(name).isEmpty()) {
      throw Refusal.unknown("column " + owner + "." + name);
    }
    draft.put(
        table.withColumns(
            table.columns().stream()
                .map(other -> other.name().equals(name) ? other.withComment(comment) : other)
                .toList()));
  }

  private void attribute(CompositeType type, String name, String comment) {
    if (type.attributes().stream().noneMatch(attribute -> attribute.name().equals(name))) {
      throw Refusal.unknown("attribute " + type.name() + "." + name);
    }
    draft.put(
        new CompositeType(
            type.name(),
            type.attributes().stream()
                .map(
                    old ->
                        old.name().equals(name)
                            ? new Attribute(old.name(), old.type(), old.collation(), comment)
                            : old)
                .toList(),
            type.comment()));
  }

  private void domainConstraint(ObjectReference reference, String comment) {
    ObjectName name = scope.madeType(Objects.requireNonNull(reference.on()));
    Domain domain = (Domain) lookup.object(new ObjectReference("domain", name, null, null));
    String wanted = reference.name().name();
    if (domain.checks().stream().noneMatch(check -> check.name().equals(wanted))) {
      throw Refusal.unknown("constraint " + name + "." + wanted);
    }
    draft.put(
        new Domain(
            name,
            domain.type(),
            domain.collation(),
            domain.defaultValue(),
            domain.notNull(),
            domain.checks().stream()
                .map(check -> check.name().equals(wanted) ? commented(check, comment) : check)
                .toList(),
            domain.comment()));
  }

  private static Check commented(Check check, String comment) {
    return check.withComment(comment);
  }

  /** The index of a constraint can have a comment of its own: a schema has no place for it. */
  private void index(ObjectName name, String comment) {
    Relation relation = draft.relationOfIndex(name);
    if (relation == null) {
      throw Refusal.unknown("index " + name);
    }
    TablePart old =
        relation.parts().stream()
            .filter(part -> part instanceof Index && part.name().equals(name.name()))
            .findFirst()
            .orElseThrow(() -> Refusal.outside("a comment on the index of a constraint"));
    lookup.replace(relation, old, old.withComment(comment));
  }
}
