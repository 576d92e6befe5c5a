package dev.rowan.runtime.importing;

import dev.rowan.schema.Index;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.HashSet;
import java.util.List;

/** Which keys and indexes find rows by some columns: the processor's own rule for references. */
final class Leading {
  private Leading() {}

  /** Whether a part starts with these columns, in any order. */
  static boolean isLed(TablePart part, List<String> columns) {
    List<String> first = columns(part);
    return first.size() >= columns.size()
        && new HashSet<>(first.subList(0, columns.size())).equals(new HashSet<>(columns));
  }

  private static List<String> columns(TablePart part) {
    if (part instanceof PrimaryKey key) {
      return key.columns();
    }
    if (part instanceof Unique unique) {
      return unique.columns();
    }
    return part instanceof Index index && index.where() == null
        ? index.keys().stream().map(key -> String.valueOf(key.column())).toList()
        : List.of();
  }
}
