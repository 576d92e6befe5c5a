package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Takes changes of a table apart that comes under a parent or leaves one: what will be its parent's
 * must be its own before, and what was its parent's is its own afterwards.
 */
final class Adoption {
  private final Schema before;
  private final Schema after;

  Adoption(Schema before, Schema after) {
    this.before = before;
    this.after = after;
  }

  /** Whether a change makes a table a child of others than before. */
  static boolean moves(ReplaceSettings change) {
    return !Set.copyOf(Heritage.parents(change.before()))
        .equals(Set.copyOf(Heritage.parents(change.after())));
  }

  /** Whether a change says nothing but that something is its parent's now, or is no longer. */
  static boolean isFlip(SchemaChange change) {
    if (change instanceof ReplaceColumn replace) {
      return replace.before().inherited() != replace.after().inherited()
          && own(replace.before()).equals(own(replace.after()));
    }
    return change instanceof ReplacePart replace
        && isParents(replace.before()) != isParents(replace.after())
        && own(replace.before()).equals(own(replace.after()));
  }

  /** Whether something is its parent's after a flip. */
  static boolean isParentsAfter(SchemaChange flip) {
    return flip instanceof ReplaceColumn replace
        ? replace.after().inherited()
        : isParents(((ReplacePart) flip).after());
  }

  List<SchemaChange> split(List<SchemaChange> changes) {
    return changes.stream().flatMap(change -> split(change).stream()).toList();
  }

  private List<SchemaChange> split(SchemaChange change) {
    if (change instanceof ReplaceSettings replace) {
      return settings(replace);
    }
    ObjectName table = change.path().object();
    if (before.table(table).isEmpty() || after.table(table).isEmpty()) {
      return List.of(change);
    }
    boolean comes = !parents(before, table).containsAll(parents(after, table));
    boolean leaves = !parents(after, table).containsAll(parents(before, table));
    if (change instanceof AddColumn add && comes && add.column().inherited()) {
      Column own = own(add.column());
      return List.of(new AddColumn(table, own), new ReplaceColumn(table, own, add.column()));
    } else if (change instanceof DropColumn drop && leaves && drop.column().inherited()) {
      Column own = own(drop.column());
      return List.of(new ReplaceColumn(table, drop.column(), own), new DropColumn(table, own));
    } else if (change instanceof ReplaceColumn replace) {
      return replaced(replace, comes, leaves);
    } else if (change instanceof ReplacePart replace && comes && leaves) {
      return replaced(replace);
    } else if (change instanceof AddPart add && comes && isParents(add.part())) {
      TablePart own = own(add.part());
      return List.of(
          new AddPart(add.relation(), own), new ReplacePart(add.relation(), own, add.part()));
    } else if (change instanceof DropPart drop && leaves && isParents(drop.part())) {
      TablePart own = own(drop.part());
      return List.of(
          new ReplacePart(drop.relation(), drop.part(), own), new DropPart(drop.relation(), own));
    }
    return List.of(change);
  }

  /** What one parent gave, and another will give in another form, is the table's own between. */
  private static List<SchemaChange> replaced(ReplacePart replace) {
    TablePart was = replace.before();
    TablePart will = replace.after();
    List<TablePart> forms =
        isParents(was) && isParents(will)
            ? List.of(was, own(was), own(will), will)
            : List.of(was, will);
    return legs(forms, (from, to) -> new ReplacePart(replace.relation(), from, to));
  }

  private static <T> List<SchemaChange> legs(List<T> forms, BiFunction<T, T, SchemaChange> leg) {
    List<T> different = forms.stream().distinct().toList();
    return IntStream.range(1, different.size())
        .mapToObj(i -> leg.apply(different.get(i - 1), different.get(i)))
        .toList();
  }

  private static List<SchemaChange> replaced(ReplaceColumn replace, boolean comes, boolean leaves) {
    Column was = replace.before();
    Column will = replace.after();
    if (comes && leaves && was.inherited() && will.inherited()) {
      return legs(
          List.of(was, own(was), own(will), will),
          (from, to) -> new ReplaceColumn(replace.table(), from, to));
    }
    Column between =
        comes && !was.inherited() && will.inherited()
            ? own(will)
            : leaves && was.inherited() && !will.inherited() ? own(was) : was;
    return between.equals(was) || between.equals(will)
        ? List.of(replace)
        : List.of(
            new ReplaceColumn(replace.table(), was, between),
            new ReplaceColumn(replace.table(), between, will));
  }

  /** A partition leaves before it comes back with other bounds: those of another may be in use. */
  private static List<SchemaChange> settings(ReplaceSettings replace) {
    TableSettings was = replace.before();
    TableSettings will = replace.after();
    if (was.partitionOf() == null
        || will.partitionOf() == null
        || was.partitionOf().equals(will.partitionOf())) {
      return List.of(replace);
    }
    TableSettings alone = was.withPartitionOf(null);
    return List.of(
        new ReplaceSettings(replace.table(), was, alone),
        new ReplaceSettings(replace.table(), alone, will));
  }

  private static Set<ObjectName> parents(Schema schema, ObjectName table) {
    return schema
        .table(table)
        .map(Table::settings)
        .map(settings -> (Set<ObjectName>) new HashSet<>(Heritage.parents(settings)))
        .orElse(Set.of());
  }

  /** Whether a part comes and goes with one of the parent table. */
  static boolean isParents(TablePart part) {
    return part instanceof Index index
        ? index.attachedTo() != null
        : part instanceof Constraint constraint && constraint.inherited();
  }

  private static TablePart own(TablePart part) {
    return part instanceof Index index
        ? index.withAttachedTo(null)
        : part instanceof Constraint constraint ? constraint.withInherited(false) : part;
  }

  private static Column own(Column column) {
    return column.withInherited(false);
  }
}
