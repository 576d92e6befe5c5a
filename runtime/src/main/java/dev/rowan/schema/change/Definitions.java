package dev.rowan.schema.change;

import dev.rowan.schema.ObjectName;
import java.util.List;

/** Verbatim CREATE statements whose own object gets another name. */
final class Definitions {
  private Definitions() {}

  /** Returns the definition with the first mention of its own name replaced. */
  static String renamed(String definition, ObjectName from, ObjectName to) {
    boolean[] done = {false};
    return SqlNames.rewrite(
        definition,
        mention -> {
          List<String> names = mention.names();
          boolean mine = names.get(names.size() - 1).equals(from.name()) && mention.isCall();
          if (done[0] || !mine || names.size() > 2) {
            return null;
          }
          done[0] = true;
          return names.size() == 1 && from.namespace().equals(to.namespace())
              ? List.of(to.name())
              : List.of(to.namespace(), to.name());
        });
  }
}
