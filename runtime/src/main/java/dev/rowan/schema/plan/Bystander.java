package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something in a database that no schema holds, and that hangs on something that one does: the
 * comment on the index of a key.
 *
 * @param carrier what it goes with
 * @param words what it is, for people
 */
public record Bystander(ObjectPath carrier, String words) {
  /**
   * Returns an error for each that a plan would lose although what carries it stays, or that stands
   * in the way of its drop.
   */
  public static List<Finding> lost(MigrationPlan plan, Collection<Bystander> all) {
    List<Finding> findings = new ArrayList<>();
    for (Bystander bystander : all) {
      bystander
          .lostBy(plan.changes())
          .ifPresent(
              path ->
                  findings.add(
                      Refusal.NOT_KEPT.error(
                          path,
                          "is to go or to be made again, and what Rowan does not manage with it: "
                              + bystander.words,
                          "take it away before the migration, and put it back after it")));
    }
    return findings;
  }

  /** Returns what carries it, as it is called when it goes to come back. */
  private Optional<ObjectPath> lostBy(List<SchemaChange> changes) {
    ObjectPath path = carrier;
    boolean gone = false;
    for (SchemaChange change : changes) {
      path = renamed(path, change);
      if (!change.path().equals(path)) {
        continue;
      }
      if (replaces(change) || (gone && isAdded(change)) || isServer(change)) {
        return Optional.of(path);
      }
      gone |= change instanceof DropObject || change instanceof DropPart;
    }
    return Optional.empty();
  }

  private static boolean isAdded(SchemaChange change) {
    return change instanceof SchemaChange.AddObject || change instanceof SchemaChange.AddPart;
  }

  /** DROP SERVER is refused while somebody's mapping is left. */
  private static boolean isServer(SchemaChange change) {
    return change instanceof DropObject && change.path().part().startsWith(" (server ");
  }

  /** A table that becomes unlogged, or logged, takes the sequences of its columns along. */
  private static boolean replaces(SchemaChange change) {
    if (change instanceof ReplaceSettings settings) {
      return settings.before().unlogged() != settings.after().unlogged();
    }
    return change instanceof ReplacePart part && !InPlace.part(part.before(), part.after());
  }

  private static ObjectPath renamed(ObjectPath path, SchemaChange change) {
    if (change instanceof RenameObject moved && moved.from().object().equals(path.object())) {
      return new ObjectPath(path.kind(), moved.to(), path.part());
    }
    return change instanceof RenamePart part && part.path().equals(path)
        ? new ObjectPath(path.kind(), path.object(), part.to())
        : path;
  }
}
