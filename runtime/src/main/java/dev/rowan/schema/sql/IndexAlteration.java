package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Relation;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import java.util.ArrayList;
import java.util.List;

/** Applies ALTER INDEX to an index, or to the index behind a constraint. */
final class IndexAlteration {
  private final Draft draft;
  private final Scope scope;
  private ObjectName name;

  IndexAlteration(Draft draft, Scope scope, ObjectName name) {
    this.draft = draft;
    this.scope = scope;
    this.name = name;
  }

  Draft apply(Statement.AlterTable alter) {
    if (draft.relationOfIndex(name) == null && alter.ifExists()) {
      return draft;
    }
    for (Located<AlterAction> action : alter.actions()) {
      TableMaker.at(action.location(), () -> apply(action.value()));
    }
    return draft;
  }

  private void apply(AlterAction action) {
    if (action instanceof AlterAction.RenameTo rename) {
      rename(rename.to());
    } else if (action instanceof AlterAction.AttachPartition attach) {
      part(name);
      edit(scope.relation(attach.partition()), IndexEdit.attached(name));
    } else if (action instanceof AlterAction.SetTablespace set) {
      edit(name, IndexEdit.in(set.tablespace()));
    } else if (action instanceof AlterAction.SetOptions set) {
      edit(name, IndexEdit.options(set.options()));
    } else if (action instanceof AlterAction.OtherAction other) {
      throw Refusal.outside(other.action());
    } else {
      throw Refusal.contradiction("an index cannot be altered so");
    }
  }

  private Relation relation(ObjectName index) {
    Relation relation = draft.relationOfIndex(index);
    if (relation == null) {
      throw Refusal.unknown("index " + index);
    }
    return relation;
  }

  private TablePart part(ObjectName index) {
    return relation(index).parts().stream()
        .filter(part -> Draft.hasIndex(part) && part.name().equals(index.name()))
        .findFirst()
        .orElseThrow();
  }

  private void rename(String to) {
    if (draft.isRelation(name.sibling(to))) {
      throw Refusal.taken("relation " + name.sibling(to));
    }
    SchemaChange change = new SchemaChange.RenamePart(relation(name).path(), part(name), to);
    draft.become(SchemaChange.applyAll(List.of(change), draft.schema()));
    name = name.sibling(to);
  }

  private void edit(ObjectName index, IndexEdit edit) {
    Relation relation = relation(index);
    List<TablePart> parts = new ArrayList<>(relation.parts());
    TablePart before = part(index);
    parts.set(parts.indexOf(before), before.match(edit));
    draft.put(relation.withParts(parts));
  }
}
