package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.Statement;
import java.util.List;

/** Without an index each delete of a referenced row reads the whole table. */
final class ForeignKeyIndexRule extends Rule {
  ForeignKeyIndexRule() {
    super(
        Page.of("ROWAN6040", Severity.INFO, "foreign key without index")
            .why(
                "Whenever a row of the referenced table is deleted or gets another key, the whole referencing table is read.")
            .remedy("create an index on the referencing columns, before the foreign key")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                CREATE TABLE public.orders (
                    customer_id bigint REFERENCES public.customers (id)
                );
                """,
                "REFERENCES")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                CREATE TABLE public.orders (
                    customer_id bigint REFERENCES public.customers (id)
                );
                CREATE INDEX orders_customer_id_idx ON public.orders (customer_id);
                """));
  }

  @Override
  void foreignKey(ForeignKey key, Spot spot) {
    ObjectName table = spot.table();
    if (table != null
        && (!spot.isExisting() || spot.scene().history().knows(table))
        && !spot.scene().history().isIndexed(table, key.columns())
        && !comesLater(table, key.columns(), spot.scene())) {
      spot.report(
          this,
          "a delete in "
              + key.referencedTable()
              + " reads all of "
              + table
              + ": no index begins with "
              + String.join(", ", key.columns()));
    }
  }

  private static boolean comesLater(ObjectName table, List<String> columns, Scene scene) {
    History later = new History();
    Scene rest = scene.within(later);
    Memory memory = new Memory();
    List<Located<Statement>> statements = scene.andAfter();
    statements.forEach(
        one -> new Walk(List.of(memory), rest, one.location()).statement(one.value()));
    return later.isIndexed(table, columns);
  }
}
