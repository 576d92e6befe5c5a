package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;
import java.util.Set;

/** A list in a text can neither be checked nor joined. */
final class CommaListRule extends ColumnRule {
  CommaListRule() {
    super(
        hint(
                7017,
                "list in a text",
                "Values between commas can neither be checked nor referred to, and finding one reads all rows.",
                "make it a List of its type, which is an array, or a table of its own")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, role_ids text);",
                "CREATE TABLE roles (t_id bigint, role_id bigint, PRIMARY KEY (t_id, role_id));"));
  }

  private static final Set<String> LISTS = Set.of("ids", "list", "csv", "tags");

  @Override
  boolean finds(Column column, Table table) {
    return Words.isText(column) && LISTS.contains(Words.last(column));
  }

  @Override
  String message(Column column) {
    return "looks like a list in a text";
  }
}
