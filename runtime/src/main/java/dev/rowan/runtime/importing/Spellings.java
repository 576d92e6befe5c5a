package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are spelled that stand joined in names: where a comment speaks of {@code SalesOrder} or
 * a constraint is {@code PK_SalesOrder}, a table {@code salesorder} is {@code sales_order}.
 *
 * <p>What nothing spells as a whole is split into {@link Words} that the schema knows.
 */
final class Spellings {
  /**
   * What may be several words, the first capitalized: {@code BusinessEntityID}, {@code BOMLevel}.
   */
  private static final Pattern CAPITALIZED =
      Pattern.compile("(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(?![A-Za-z0-9])");

  /** Names of one letter are no words. */
  private static final Pattern SEVERAL = Pattern.compile("[a-z0-9]{2,}(?:_[a-z0-9]{2,})+");

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
    schema.tables().stream()
        .flatMap(table -> table.columns().stream())
        .forEach(column -> all.words.learnName(column.name()));
    return all;
  }

  private void tell(String comment) {
    words.learnText(comment);
    learn(comment);
  }

  private void learn(String text) {
    Matcher joined = CAPITALIZED.matcher(text.replace('_', ' '));
    while (joined.find()) {
      String spelled = SnakeCase.of(joined.group());
      if (SEVERAL.matcher(spelled).matches()) {
        spellings.putIfAbsent(joined.group().toLowerCase(Locale.ROOT), spelled);
        List.of(spelled.split("_", -1)).forEach(words::learn);
      }
    }
  }

  /** Returns a name with its words apart as it is spelled elsewhere, or as it is. */
  String of(String name) {
    return spellings.getOrDefault(name, name);
  }

  /** Returns a name with its words apart, as it is spelled elsewhere or by words that are known. */
  String split(String name) {
    String known = spellings.get(name);
    return known == null ? String.join("_", words.in(name)) : known;
  }

  private boolean isKnown(String name) {
    return spellings.containsKey(name) || words.areKnown(name);
  }

  /** Returns the same of a view, whose name may start with a {@code v}. */
  String splitView(String name) {
    String rest = name.startsWith("v") ? name.substring(1) : "";
    return !isKnown(name) && isKnown(rest) ? "v_" + split(rest) : split(name);
  }
}
