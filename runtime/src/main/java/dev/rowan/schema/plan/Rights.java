package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps owners and rights of what a file drops and makes again.
 *
 * <p>A view that makes way for another type of a column comes back without the rights on it: {@code
 * GRANT SELECT ON big_orders TO reporting} is in no schema.
 */
final class Rights {
  private static final Set<Kind> KEPT =
      EnumSet.of(
          Kind.VIEW,
          Kind.ROUTINE,
          Kind.ENUM,
          Kind.DOMAIN,
          Kind.COMPOSITE,
          Kind.RANGE,
          Kind.COLUMN,
          Kind.OTHER);

  private Rights() {}

  /** Returns a file with the steps that save and give back the rights, where it needs them. */
  static MigrationFile kept(MigrationFile file) {
    Set<ObjectPath> gone = new TreeSet<>();
    Set<ObjectPath> back = new TreeSet<>();
    int first = -1;
    for (int i = 0; i < file.steps().size(); i++) {
      for (SchemaChange change : file.steps().get(i).changes()) {
        if (drops(change) && holdsRights(change.path())) {
          gone.add(change.path());
          first = first < 0 ? i : first;
        } else if (adds(change) && gone.contains(change.path())) {
          back.add(change.path());
        }
      }
    }
    if (back.isEmpty()) {
      return file;
    }
    List<Step> steps = new ArrayList<>(file.steps());
    steps.add(first, new Step.SaveRights(List.copyOf(back)));
    steps.add(new Step.GiveRights(List.copyOf(back)));
    return new MigrationFile(file.summary(), file.transactional(), steps);
  }

  /** Returns a warning for each thing that is dropped in one file and made again in another. */
  static List<Finding> lost(List<MigrationFile> files) {
    Set<ObjectPath> gone = new TreeSet<>();
    List<Finding> findings = new ArrayList<>();
    for (MigrationFile file : files) {
      Set<ObjectPath> here = new TreeSet<>();
      for (Step step : file.steps()) {
        for (SchemaChange change : step.changes()) {
          if (drops(change) && holdsRights(change.path())) {
            here.add(change.path());
          } else if (adds(change) && gone.contains(change.path())) {
            findings.add(
                Refusal.RIGHTS_LOST.warning(
                    change.path(),
                    "is dropped in one file and made again in another: its owner and what is"
                        + " granted on it are not kept",
                    "grant it again after the migration"));
          }
        }
      }
      gone.addAll(here);
    }
    return findings;
  }

  private static boolean drops(SchemaChange change) {
    return change instanceof DropObject || change instanceof DropColumn;
  }

  private static boolean adds(SchemaChange change) {
    return change instanceof AddObject || change instanceof AddColumn;
  }

  /** Of what is carried as text, only foreign tables are read by programs. */
  private static boolean holdsRights(ObjectPath path) {
    return KEPT.contains(path.kind())
        && (path.kind() != Kind.OTHER || path.part().startsWith(" (foreign table "));
  }
}
