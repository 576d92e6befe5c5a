package dev.rowan.runtime.importing;

import dev.rowan.schema.NameStyle;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How Java's names are made of a schema's, and these of them: in the style that leaves the fewest
 * names to be said.
 *
 * @param style what {@code @Database} says
 * @param spellings how words are spelled that stand joined
 */
record NameChoice(NameStyle style, Spellings spellings) {
  /** Returns the choice for tables that are to be records; saying a style is a name more. */
  static NameChoice of(Schema schema, List<Table> tables) {
    Spellings spellings = Spellings.of(schema);
    return Arrays.stream(NameStyle.values())
        .map(style -> new NameChoice(style, spellings))
        .min(Comparator.comparing(choice -> choice.said(tables)))
        .orElseThrow();
  }

  private int said(List<Table> tables) {
    int said = style == NameStyle.SNAKE_CASE ? 0 : 1;
    for (Table table : tables) {
      said +=
          style.table(JavaNames.type(singular(table.name().name()))).equals(table.name().name())
              ? 0
              : 1;
      said += (int) table.columns().stream().filter(column -> !isPlain(column.name())).count();
    }
    return said;
  }

  /** Returns the words of a table's name. */
  String words(String table) {
    return style == NameStyle.LOWER_CASE ? spellings.split(table) : spellings.of(table);
  }

  /** Returns the words of a table's name, the last in the singular. */
  String singular(String table) {
    return Singular.of(words(table));
  }

  /** Returns the words of a view's name, the last in the singular. */
  String view(String view) {
    return Singular.of(
        style == NameStyle.LOWER_CASE ? spellings.splitView(view) : spellings.of(view));
  }

  /** Returns the name of the component of a column. */
  String component(String column) {
    return JavaNames.component(style == NameStyle.LOWER_CASE ? spellings.split(column) : column);
  }

  /** Whether the column needs no name beside its component's. */
  boolean isPlain(String column) {
    return style.column(component(column)).equals(column);
  }
}
