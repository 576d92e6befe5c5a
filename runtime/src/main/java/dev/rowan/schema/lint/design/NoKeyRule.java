package dev.rowan.schema.lint.design;

import dev.rowan.schema.Table;

/** Without a primary key no row can be told apart. */
final class NoKeyRule extends DesignRule {
  NoKeyRule() {
    super(
        warning(
                7001,
                "table without a primary key",
                "No row can be told apart: there is no findById, no update, no reference to it, and logical replication cannot follow it.",
                "mark the key with @Id")
            .example(
                "CREATE TABLE events (name text, at timestamptz);",
                "CREATE TABLE events (id uuid PRIMARY KEY, name text, at timestamptz);"));
  }

  @Override
  void check(Table table, Design design) {
    if (table.primaryKey().isEmpty()) {
      design.report(this, table.path(), "has no primary key: no row can be told apart");
    }
  }
}
