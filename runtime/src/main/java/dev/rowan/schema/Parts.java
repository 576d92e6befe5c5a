package dev.rowan.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tables and views have in common in keeping their parts. */
final class Parts {
  private Parts() {}

  /** Returns the parts sorted by path; two of one path are refused. */
  static List<TablePart> sorted(ObjectName relation, List<? extends TablePart> parts) {
    Set<ObjectPath> seen = new HashSet<>();
    for (TablePart part : parts) {
      if (!seen.add(part.path(relation))) {
        throw new IllegalArgumentException("two of " + part.path(relation));
      }
    }
    return parts.stream()
        .sorted(Comparator.comparing((TablePart part) -> part.path(relation)))
        .map(TablePart.class::cast)
        .toList();
  }

  /** Returns the parts of one kind, in their order. */
  static <P extends TablePart> List<P> of(Class<P> kind, List<TablePart> parts) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
