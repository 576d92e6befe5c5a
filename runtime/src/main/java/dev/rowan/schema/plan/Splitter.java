package dev.rowan.schema.plan;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Relation;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes changes apart as far as their order may need: a new table without what refers to others,
 * and each such part on its own.
 */
final class Splitter {
  private final Schema after;

  Splitter(Schema after) {
    this.after = after;
  }

  List<SchemaChange> split(SchemaChange change) {
    if (change instanceof AddObject add) {
      return added(add.object());
    }
    if (change instanceof DropObject drop) {
      return dropped(drop.object());
    }
    if (change instanceof ReplaceObject replace) {
      if (replace.before() instanceof Sequence was) {
        Sequence will = (Sequence) replace.after();
        return through(was, will.withOwnedBy(was.ownedBy()), will);
      }
      if (replace.before() instanceof View was) {
        View will = (View) replace.after();
        return through(was, will.withClusterOn(was.clusterOn()), will);
      }
    }
    if (change instanceof ReplacePart replace && pointsElsewhere(replace)) {
      return List.of(
          new DropPart(replace.relation(), replace.before()),
          new AddPart(replace.relation(), replace.after()));
    }
    return List.of(change);
  }

  /** The old table may have to go before the new one can come: it may hold the name of its key. */
  private static boolean pointsElsewhere(ReplacePart replace) {
    return replace.before() instanceof ForeignKey was
        && replace.after() instanceof ForeignKey will
        && !was.referencedTable().equals(will.referencedTable());
  }

  /**
   * What an object is may be needed before what it names is there: a sequence gets another owner,
   * or a view another index to be clustered on, and something else besides.
   */
  private static List<SchemaChange> through(
      SchemaObject before, SchemaObject between, SchemaObject after) {
    List<SchemaChange> changes = new ArrayList<>();
    if (!between.equals(before)) {
      changes.add(new ReplaceObject(before, between));
    }
    if (!between.equals(after)) {
      changes.add(new ReplaceObject(between, after));
    }
    return changes;
  }

  private List<SchemaChange> added(SchemaObject object) {
    List<SchemaChange> changes = new ArrayList<>();
    if (object instanceof Sequence sequence && sequence.ownedBy() != null) {
      Sequence free = sequence.withOwnedBy(null);
      changes.add(new AddObject(free));
      changes.add(new ReplaceObject(free, sequence));
    } else if (object instanceof Table table) {
      TableSettings settings = withoutIndexes(table.settings());
      Table core = table.withSettings(settings);
      changes.add(new AddObject(core.withParts(without(core, Splitter::standsAlone))));
      changes.addAll(parts(core, Splitter::standsAlone));
      if (!settings.equals(table.settings())) {
        changes.add(new ReplaceSettings(table.name(), settings, table.settings()));
      }
    } else if (object instanceof View view) {
      View plain = view.withClusterOn("").withParts(List.of());
      changes.add(new AddObject(plain));
      changes.addAll(parts(view, part -> true));
      if (!view.clusterOn().isEmpty()) {
        changes.add(new ReplaceObject(plain, plain.withClusterOn(view.clusterOn())));
      }
    } else {
      changes.add(new AddObject(object));
    }
    return changes;
  }

  private List<SchemaChange> dropped(SchemaObject object) {
    List<SchemaChange> changes = new ArrayList<>();
    if (object instanceof Sequence sequence && ownerGoes(sequence)) {
      Sequence free = sequence.withOwnedBy(null);
      changes.add(new ReplaceObject(sequence, free));
      changes.add(new DropObject(free));
    } else if (object instanceof Table table) {
      Predicate<TablePart> tie = part -> part instanceof ForeignKey;
      table.parts().stream()
          .filter(tie)
          .forEach(part -> changes.add(new DropPart(table.path(), part)));
      changes.add(new DropObject(table.withParts(without(table, tie))));
    } else {
      changes.add(new DropObject(object));
    }
    return changes;
  }

  /** A sequence goes with the column that owns it, unless it is freed before. */
  private boolean ownerGoes(Sequence sequence) {
    ColumnName owner = sequence.ownedBy();
    return owner != null
        && after.table(owner.table()).flatMap(table -> table.column(owner.column())).isEmpty();
  }

  /**
   * Whether a part of a new table has a statement of its own; keys and checks stand inline, and the
   * indexes of a partition are there before it is attached.
   */
  private static boolean standsAlone(TablePart part) {
    return part instanceof ForeignKey
        || (part instanceof Index index && index.attachedTo() == null)
        || part instanceof Trigger
        || part instanceof Policy
        || part instanceof Rule
        || part instanceof Statistics;
  }

  private static List<TablePart> without(Relation relation, Predicate<TablePart> unwanted) {
    return relation.parts().stream().filter(unwanted.negate()).toList();
  }

  private static List<AddPart> parts(Relation relation, Predicate<TablePart> wanted) {
    return relation.parts().stream()
        .filter(wanted)
        .map(part -> new AddPart(relation.path(), part))
        .toList();
  }

  private static TableSettings withoutIndexes(TableSettings settings) {
    boolean byIndex = settings.replicaIdentity().mode() == ReplicaIdentity.Mode.INDEX;
    return settings.withIndexes(byIndex ? ReplicaIdentity.DEFAULT : settings.replicaIdentity(), "");
  }
}
