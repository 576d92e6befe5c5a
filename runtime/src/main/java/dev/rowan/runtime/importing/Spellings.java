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
 * How words are spelled that stand joined in names: where a comment speaks of {@code SalesOrder} or
 * a constraint is {@code PK_SalesOrder}, a table {@code salesorder} is {@code SalesOrder}.
 *
 * <p>What nothing spells as a whole is split into {@link Words} that the schema knows.
 */
final class Spellings {
  /** Several words of which at least the first is capitalized: {@code BusinessEntityID}. */
  private static final Pattern JOINED =
      Pattern.compile("(?<![A-Za-z0-9])[A-Z][a-z0-9]+(?:[A-Z]+[a-z0-9]*)+(?![A-Za-z0-9])");

  private final Map<String, String> spellings = new TreeMap<>();
  private final Words words = new Words();

  private Spellings() {}

  /** Returns the spellings in comments and names of a schema. */
  static Spellings of(Schema schema) {
    Spellings all = new Spellings();
    for (Table table : schema.tables()) {
      table.parts().stream().map(TablePart::name).forEach(all::learn);
      all.tell(table.comment());
      table.columns().stream().map(Column::comment).forEach(all::tell);
    }
    schema.tables().forEach(table -> all.words.learnName(table.name().name()));
    return all;
  }

  private void tell(String comment) {
    words.learnText(comment);
    learn(comment);
  }

  private void learn(String text) {
    Matcher joined = JOINED.matcher(text.replace('_', ' '));
    while (joined.find()) {
      spellings.putIfAbsent(key(joined.group()), joined.group());
      JavaNames.words(joined.group()).forEach(words::learn);
    }
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Returns a name as it is spelled elsewhere, or as it is. */
  String of(String name) {
    return spellings.getOrDefault(name, name);
  }

  /** Returns a name as it is spelled elsewhere, else with its words apart: {@code order_date}. */
  String split(String name) {
    String known = spellings.get(name);
    return known == null ? String.join("_", words.in(name)) : known;
  }
}
