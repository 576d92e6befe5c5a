package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names the components of a record: those that meet are numbered in the order of the columns. */
final class ComponentNames {
  private ComponentNames() {}

  /** Returns the name of the component of each column. */
  static Map<String, String> of(Table table) {
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    // Those that need no @Column name come first: none of the others may take their names.
    Stream.of(true, false)
        .forEach(
            plain ->
                table.columns().stream()
                    .map(Column::name)
                    .filter(column -> isPlain(column) == plain)
                    .forEach(column -> names.put(column, free(column, taken))));
    return names;
  }

  private static boolean isPlain(String column) {
    return SnakeCase.of(JavaNames.component(column)).equals(column);
  }

  /** Names that differ in case only have the same accessors in an entity. */
  private static String free(String column, Set<String> taken) {
    String wanted = JavaNames.component(column);
    String name = wanted;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = wanted + number;
    }
    return name;
  }
}
