package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns that are counted are rows. */
final class RepeatedColumnsRule extends DesignRule {
  RepeatedColumnsRule() {
    super(
        hint(
                7016,
                "columns that are counted",
                "phone1, phone2 … bound how many there can be, and looking for one asks each of them.",
                "make it a List, or a table of its own")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, phone1 text, phone2 text);",
                "CREATE TABLE phones (t_id bigint, number text, PRIMARY KEY (t_id, number));"));
  }

  private static final Pattern COUNTED = Pattern.compile("(.*[^0-9_])_?([12])");

  /** Lines of an address are counted, and no list. */
  private static final Set<String> LINES = Set.of("line", "street", "address");

  @Override
  void check(Table table, Design design) {
    for (Column column : table.columns()) {
      Matcher matcher = COUNTED.matcher(column.name());
      if (matcher.matches() && matcher.group(2).equals("2")) {
        String stem = matcher.group(1);
        String first = column.name().substring(0, column.name().length() - 1) + "1";
        List<String> words = Words.of(stem);
        table
            .column(first)
            .filter(one -> one.type().equals(column.type()))
            .filter(one -> !LINES.contains(words.get(words.size() - 1)))
            .ifPresent(
                one ->
                    design.report(
                        this, table, one, "is counted: " + first + ", " + column.name() + " …"));
      }
    }
  }
}
