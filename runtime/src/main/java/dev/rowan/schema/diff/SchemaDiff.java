package dev.rowan.schema.diff;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import dev.rowan.schema.change.RenamedLabel;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what changes between two schemas.
 *
 * <p>For all schemas: applying {@code between(a, b)} to {@code a} gives {@code b} (the order of
 * columns aside, which is no difference), and {@code between(a, a)} is empty. What holds rows is
 * renamed only where the caller says so; a constraint or index with the same definition under
 * another name is renamed, never made anew.
 */
public final class SchemaDiff {
  private final Schema before;
  private final Schema after;
  private final Heritage heritage;
  private final List<SchemaChange> changes = new ArrayList<>();

  private SchemaDiff(Schema before, Schema after) {
    this.before = before;
    this.after = after;
    heritage = Heritage.of(before);
  }

  /** Returns the changes from one schema to another, sorted by path, none of them a rename. */
  public static List<SchemaChange> between(Schema before, Schema after) {
    return between(before, after, List.of());
  }

  /**
   * Returns the renames and the changes that remain after them.
   *
   * @param renames what was renamed: {@code RenameObject} and {@code RenameColumn}, in order
   */
  public static List<SchemaChange> between(
      Schema before, Schema after, List<? extends SchemaChange> renames) {
    List<SchemaChange> all = new ArrayList<>(renames);
    Schema renamed = SchemaChange.applyAll(renames, before);
    SchemaDiff diff = new SchemaDiff(renamed, after);
    List<SchemaChange> changes = diff.changes();
    List<SchemaChange> parts = changes.stream().filter(diff::isFollowed).toList();
    // A renamed index is known to others by its new name: those that partitions attach to it. Heirs
    // have the new name of a check. The constants of an enum have the new names of their labels.
    all.addAll(parts.isEmpty() ? changes : between(renamed, after, parts));
    return List.copyOf(all);
  }

  private boolean isFollowed(SchemaChange change) {
    return change instanceof RenamePart rename
        ? rename.part() instanceof Index
            || (isInheritable(rename.part()) && !heirs(rename).isEmpty())
        : change instanceof ReplaceObject replace
            && RenamedLabel.of(replace.before(), replace.after()).isPresent();
  }

  private static boolean isInheritable(TablePart part) {
    return part instanceof Check check && !check.noInherit();
  }

  private Set<ObjectName> heirs(RenamePart rename) {
    return heritage.heirs(rename.relation().object());
  }

  /**
   * Whether a part can be renamed: PostgreSQL renames a check in all heirs at once, where the new
   * name must be free, and in none alone.
   */
  private boolean isPossible(RenamePart rename) {
    if (!isInheritable(rename.part())) {
      return true;
    }
    return !((Check) rename.part()).inherited()
        && heirs(rename).stream()
            .flatMap(heir -> before.table(heir).stream())
            .flatMap(heir -> heir.parts(Constraint.class).stream())
            .noneMatch(constraint -> constraint.name().equals(rename.to()));
  }

  private List<SchemaChange> changes() {
    TreeSet<ObjectPath> paths = new TreeSet<>(before.objects().keySet());
    paths.addAll(after.objects().keySet());
    for (ObjectPath path : paths) {
      SchemaObject old = before.objects().get(path);
      SchemaObject wanted = after.objects().get(path);
      if (old == null && wanted != null) {
        changes.add(new AddObject(wanted));
      } else if (wanted == null && old != null) {
        changes.add(new DropObject(old));
      } else if (old != null && wanted != null && !old.equals(wanted)) {
        compare(old, wanted);
      }
    }
    return changes;
  }

  private void compare(SchemaObject old, SchemaObject wanted) {
    if (old instanceof Table oldTable && wanted instanceof Table wantedTable) {
      changes.addAll(RelationDiff.tables(oldTable, wantedTable, this::isPossible));
    } else if (old instanceof View oldView && wanted instanceof View wantedView) {
      changes.addAll(RelationDiff.views(oldView, wantedView, this::isPossible));
    } else {
      changes.add(new ReplaceObject(old, wanted));
    }
  }
}
