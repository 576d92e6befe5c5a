package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.plan.TypeChange;
import dev.rowan.schema.sql.ColumnChange;

/** Most changes of a type rewrite the table. */
final class TypeRewriteRule extends Rule {
  TypeRewriteRule() {
    super(
        Page.of("ROWAN6011", Severity.WARNING, "change of type that rewrites the table")
            .why(
                "Unless PostgreSQL can keep the stored values (a wider varchar, varchar to text, a wider numeric of the same scale), ALTER COLUMN TYPE rewrites the table and its indexes while nobody can read or write it.")
            .remedy(
                "add a column of the new type, keep both in step by a trigger, fill it in batches, then swap them")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ALTER COLUMN number TYPE bigint;
                """,
                "ALTER COLUMN")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN new_number bigint;
                """));
  }

  @Override
  void columnType(String column, ColumnChange.Type change, Spot spot) {
    ObjectName table = spot.table();
    if (table == null || !spot.isExisting()) {
      return;
    }
    SqlType before = spot.scene().history().type(table, column);
    boolean kept =
        before != null
            && change.using() == null
            && TypeChange.effect(before, change.type()) == TypeChange.Effect.METADATA;
    if (!kept) {
      String what = table + "." + column;
      spot.report(
          this,
          before == null
              ? "unless " + what + " is stored as " + change.type() + " is, its table is rewritten"
              : before + " → " + change.type() + " rewrites the table of " + what);
    }
  }
}
