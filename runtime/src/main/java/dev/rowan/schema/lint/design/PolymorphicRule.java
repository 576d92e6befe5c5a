package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;

/** A reference to one of several tables is checked by nobody. */
final class PolymorphicRule extends DesignRule {
  PolymorphicRule() {
    super(
        hint(
                7019,
                "reference to one of several tables",
                "owner_type says which table owner_id refers to, so that no foreign key can check it: rows that are gone stay referred to.",
                "a nullable reference for each table, with a check that one of them is there")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, owner_type text, owner_id bigint);",
                "CREATE TABLE t (id bigint PRIMARY KEY, user_id bigint, team_id bigint);"));
  }

  private static final String ID = "_id";

  @Override
  void check(Table table, Design design) {
    for (Column column : table.columns()) {
      if (column.name().endsWith(ID) && !Design.isReference(table, column)) {
        String stem = column.name().substring(0, column.name().length() - ID.length());
        table
            .column(stem + "_type")
            .filter(Words::isText)
            .ifPresent(
                type ->
                    design.report(
                        this, table, column, "refers to what " + type.name() + " says, unchecked"));
      }
    }
  }
}
