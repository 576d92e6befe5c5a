package dev.rowan.runtime.catalog;

import dev.rowan.runtime.catalog.Difference.Aspect;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Changes by what happened: a table that is detached from its parent keeps what it had inherited,
 * as its own. That is one difference, not one for each column.
 */
final class ChangeGroups {
  private static final Set<String> OF_A_CHILD =
      Set.of("inherited", "not null", "attached to", "no inherit");

  private ChangeGroups() {}

  /** Returns the changes, each with those that it brings along. */
  static List<List<SchemaChange>> of(List<SchemaChange> changes) {
    Map<ObjectName, List<SchemaChange>> moved = new LinkedHashMap<>();
    List<List<SchemaChange>> groups = new ArrayList<>();
    for (SchemaChange change : changes) {
      List<SchemaChange> group = new ArrayList<>(List.of(change));
      if (change instanceof ReplaceSettings settings && isMoved(settings)) {
        moved.put(settings.table(), group);
      } else if (moved.containsKey(change.path().object()) && isBroughtAlong(change)) {
        Objects.requireNonNull(moved.get(change.path().object())).add(change);
        continue;
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean isMoved(ReplaceSettings change) {
    TableSettings was = change.before();
    TableSettings will = change.after();
    return !was.inherits().equals(will.inherits())
        || !Objects.equals(was.partitionOf(), will.partitionOf());
  }

  private static boolean isBroughtAlong(SchemaChange change) {
    Difference difference = change.match(DifferenceOf.CHANGE);
    return difference.expected() != null
        && difference.found() != null
        && difference.aspects().stream().map(Aspect::label).allMatch(OF_A_CHILD::contains)
        && difference.aspects().stream().noneMatch(ChangeGroups::comesOrGoes);
  }

  /** Whether a NOT NULL is on one side alone. */
  private static boolean comesOrGoes(Aspect aspect) {
    return aspect.label().equals("not null")
        && aspect.database().startsWith("yes") != aspect.expected().startsWith("yes");
  }
}
