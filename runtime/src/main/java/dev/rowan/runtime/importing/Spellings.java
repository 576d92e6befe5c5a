package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are spelled that stand joined in the names of tables: where a comment speaks of {@code
 * SalesOrder} or a constraint is {@code PK_SalesOrder}, a table {@code salesorder} is {@code
 * SalesOrder}.
 */
final class Spellings {
  private static final Pattern JOINED = Pattern.compile("(?:[A-Z][a-z0-9]+){2,}");

  private final Map<String, String> spellings = new TreeMap<>();

  private Spellings() {}

  /** Returns the spellings in comments and names of a schema. */
  static Spellings of(Schema schema) {
    Spellings all = new Spellings();
    for (Table table : schema.tables()) {
      table.parts().stream().map(TablePart::name).forEach(all::learn);
      all.learn(table.comment());
      table.columns().stream().map(Column::comment).forEach(all::learn);
    }
    return all;
  }

  private void learn(String text) {
    Matcher word = JOINED.matcher(text);
    while (word.find()) {
      spellings.putIfAbsent(word.group().toLowerCase(Locale.ROOT), word.group());
    }
  }

  /** Returns a name as it is spelled elsewhere, or as it is. */
  String of(String name) {
    return spellings.getOrDefault(name, name);
  }
}
