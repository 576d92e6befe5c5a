package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Table;

/** What another table says can only be said wrongly again. */
final class CopiedColumnRule extends DesignRule {
  CopiedColumnRule() {
    super(
        hint(
                7026,
                "column that repeats one of a referenced table",
                "The table refers to the row that has the value already; the copy must be kept in step, or it lies. A copy on purpose, such as the price of an order line, is silenced with that reason.",
                "read it by the reference")
            .example(
                "CREATE TABLE customers (id bigint PRIMARY KEY, email text);\nCREATE TABLE orders (id bigint PRIMARY KEY,\n    customer_id bigint REFERENCES customers (id), customer_email text);\nCREATE INDEX ON orders (customer_id);",
                "CREATE TABLE customers (id bigint PRIMARY KEY, email text);\nCREATE TABLE orders (id bigint PRIMARY KEY,\n    customer_id bigint REFERENCES customers (id));\nCREATE INDEX ON orders (customer_id);"));
  }

  private static final String ID = "_id";

  @Override
  void check(Table table, Design design) {
    for (ForeignKey key : table.parts(ForeignKey.class)) {
      String own = key.columns().get(0);
      if (key.columns().size() == 1 && own.endsWith(ID)) {
        String prefix = own.substring(0, own.length() - ID.length() + 1);
        design
            .schema()
            .table(key.referencedTable())
            .ifPresent(target -> copies(table, prefix, target, own, design));
      }
    }
  }

  private void copies(Table table, String prefix, Table target, String own, Design design) {
    for (Column column : table.columns()) {
      if (column.name().startsWith(prefix) && !column.name().equals(own)) {
        target
            .column(column.name().substring(prefix.length()))
            .filter(one -> one.type().equals(column.type()))
            .ifPresent(
                one ->
                    design.report(
                        this,
                        table,
                        column,
                        "repeats "
                            + target.name()
                            + "."
                            + one.name()
                            + ", which "
                            + own
                            + " leads to"));
      }
    }
  }
}
