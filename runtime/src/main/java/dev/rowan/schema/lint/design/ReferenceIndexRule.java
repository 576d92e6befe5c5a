package dev.rowan.schema.lint.design;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Without an index each delete of a referenced row reads the whole table. */
final class ReferenceIndexRule extends DesignRule {
  ReferenceIndexRule() {
    super(
        hint(
                7004,
                "foreign key without index",
                "Whenever a row of the referenced table is deleted or gets another key, the whole referencing table is read.",
                "leave index = false away, or index the referencing columns")
            .example(
                """
                CREATE TABLE customers (id bigint PRIMARY KEY);
                CREATE TABLE orders (id bigint PRIMARY KEY,
                    customer_id bigint REFERENCES customers (id));""",
                """
                CREATE TABLE customers (id bigint PRIMARY KEY);
                CREATE TABLE orders (id bigint PRIMARY KEY,
                    customer_id bigint REFERENCES customers (id));
                CREATE INDEX ON orders (customer_id);"""));
  }

  @Override
  void check(Table table, Design design) {
    List<List<String>> indexed = new ArrayList<>();
    table.primaryKey().ifPresent(key -> indexed.add(key.columns()));
    table.parts(Unique.class).forEach(unique -> indexed.add(unique.columns()));
    table.parts(Index.class).stream()
        .filter(index -> index.where() == null)
        .map(index -> index.keys().stream().map(IndexKey::column).filter(Objects::nonNull).toList())
        .forEach(indexed::add);
    for (ForeignKey key : table.parts(ForeignKey.class)) {
      if (indexed.stream().noneMatch(columns -> begins(columns, key.columns()))) {
        design.report(
            this,
            key.path(table.name()),
            "a delete in "
                + key.referencedTable()
                + " reads all of "
                + table.name()
                + ": no index begins with "
                + String.join(", ", key.columns()));
      }
    }
  }

  private static boolean begins(List<String> index, List<String> columns) {
    return index.size() >= columns.size()
        && new HashSet<>(index.subList(0, columns.size())).containsAll(columns);
  }
}
