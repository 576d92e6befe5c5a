package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an element of a schema refers to.
 *
 * @param needed what must be there when it is created
 * @param mentioned what the body of a function names: PostgreSQL can do without it
 */
record Uses(Set<ObjectPath> needed, Set<ObjectPath> mentioned) {
  static final Uses NONE = new Uses(Set.of(), Set.of());

  /** Returns what this and another refer to. */
  Uses and(Uses other) {
    Set<ObjectPath> bothNeeded = new TreeSet<>(needed);
    bothNeeded.addAll(other.needed);
    Set<ObjectPath> bothMentioned = new TreeSet<>(mentioned);
    bothMentioned.addAll(other.mentioned);
    return new Uses(bothNeeded, bothMentioned);
  }

  /** Returns the same without some: an overloaded function names itself, not the others. */
  Uses without(Predicate<ObjectPath> unwanted) {
    return new Uses(without(needed, unwanted), without(mentioned, unwanted));
  }

  private static Set<ObjectPath> without(Set<ObjectPath> paths, Predicate<ObjectPath> unwanted) {
    return paths.stream().filter(unwanted.negate()).collect(Collectors.toUnmodifiableSet());
  }
}
