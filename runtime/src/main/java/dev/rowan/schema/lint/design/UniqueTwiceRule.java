package dev.rowan.schema.lint.design;

import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each unique constraint is an index. */
final class UniqueTwiceRule extends DesignRule {
  UniqueTwiceRule() {
    super(
        warning(
                7003,
                "unique key that says again what is unique",
                "Each is an index of its own, which costs every write.",
                "take one of them away")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, UNIQUE (id));",
                "CREATE TABLE t (id bigint PRIMARY KEY);"));
  }

  @Override
  void check(Table table, Design design) {
    Map<List<String>, String> seen = new HashMap<>();
    table.primaryKey().ifPresent(key -> seen.put(key.columns(), key.name()));
    for (Unique unique : table.parts(Unique.class)) {
      String other = seen.putIfAbsent(unique.columns(), unique.name());
      if (other != null) {
        design.report(
            this,
            unique.path(table.name()),
            "says again that the columns of " + other + " are unique");
      }
    }
  }
}
