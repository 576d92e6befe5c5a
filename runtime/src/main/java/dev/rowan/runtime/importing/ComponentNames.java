package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.NameStyle;
import dev.rowan.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Names the components of a record: those that meet are numbered in the order of the columns. */
final class ComponentNames {
  private ComponentNames() {}

  /** Returns the name of the component of each column of a table. */
  static Map<String, String> of(Table table, NameChoice choice) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    return of(columns, choice::component, choice.style());
  }

  /**
   * Returns the name of the component of each column.
   *
   * @param wanted names a component
   * @param style names a column
   */
  static Map<String, String> of(
      List<String> columns, UnaryOperator<String> wanted, NameStyle style) {
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    // Those that need no @Column name come first: none of the others may take their names.
    Stream.of(true, false)
        .forEach(
            plain ->
                columns.stream()
                    .filter(column -> style.column(wanted.apply(column)).equals(column) == plain)
                    .forEach(column -> names.put(column, free(wanted.apply(column), taken))));
    return names;
  }

  /** Names that differ in case only have the same accessors in an entity. */
  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = wanted + number;
    }
    return name;
  }
}
