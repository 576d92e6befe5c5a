package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.change.SchemaChange;
import java.util.Set;

/**
 * One change on its way into a plan, with all that orders it among the others.
 *
 * @param change the change
 * @param turn its place among the changes of the same path
 * @param gives the paths that are there after it and were not before
 * @param takes the paths that are gone after it
 * @param changes the paths that are something else after it
 * @param after what the new definition refers to
 * @param before what the old definition refers to
 * @param namesGiven names of the namespace that relations, indexes and types share, taken by it
 * @param namesFreed such names that it sets free
 */
record Operation(
    SchemaChange change,
    int turn,
    Set<ObjectPath> gives,
    Set<ObjectPath> takes,
    Set<ObjectPath> changes,
    Uses after,
    Uses before,
    Set<ObjectName> namesGiven,
    Set<ObjectName> namesFreed) {

  /** Returns a change that nothing waits for, and that waits for nothing but its turn. */
  static Operation of(SchemaChange change) {
    Set<ObjectPath> none = Set.of();
    return new Operation(change, 0, none, none, none, Uses.NONE, Uses.NONE, Set.of(), Set.of());
  }

  /** Returns the same, which brings these paths and takes these names. */
  Operation giving(Set<ObjectPath> paths, Set<ObjectName> names) {
    return new Operation(change, turn, paths, takes, changes, after, before, names, namesFreed);
  }

  /** Returns the same, after which these paths are gone and these names free. */
  Operation taking(Set<ObjectPath> paths, Set<ObjectName> names) {
    return new Operation(change, turn, gives, paths, changes, after, before, namesGiven, names);
  }

  /** Returns the same, after which these paths are something else. */
  Operation changing(Set<ObjectPath> paths) {
    return new Operation(change, turn, gives, takes, paths, after, before, namesGiven, namesFreed);
  }

  /** Returns the same, whose old and new definitions refer to these. */
  Operation referring(Uses old, Uses next) {
    return new Operation(change, turn, gives, takes, changes, next, old, namesGiven, namesFreed);
  }

  /** Returns the same with another change of the same path and turn. */
  Operation with(SchemaChange other) {
    return new Operation(other, turn, gives, takes, changes, after, before, namesGiven, namesFreed);
  }

  /** Returns the same at this place among the changes of its path. */
  Operation at(int newTurn) {
    return new Operation(
        change, newTurn, gives, takes, changes, after, before, namesGiven, namesFreed);
  }

  /** Whether it only takes away. */
  boolean isDrop() {
    return gives.isEmpty() && changes.isEmpty() && !takes.isEmpty();
  }
}
