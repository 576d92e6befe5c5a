package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.Statement;
import java.util.List;

/** Several ALTER TABLE of one table can be one statement. */
final class SeveralAltersRule extends Rule {
  SeveralAltersRule() {
    super(
        Page.of("ROWAN6028", Severity.INFO, "several ALTER TABLE of one table")
            .why(
                "Each statement asks for the lock again, and each that rewrites or reads the table does so by itself.")
            .remedy("put their actions into one ALTER TABLE, separated by commas")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN ref text;
                ALTER TABLE public.orders ADD COLUMN note text;
                """,
                "ALTER TABLE")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN ref text, ADD COLUMN note text;
                """));
  }

  @Override
  void alterTable(Statement.AlterTable statement, Spot spot) {
    List<Located<Statement>> before = spot.scene().before();
    if (spot.isExisting()
        && statement.kind().equals("table")
        && isCombinable(statement)
        && !before.isEmpty()
        && before.get(before.size() - 1).value() instanceof Statement.AlterTable last
        && isCombinable(last)
        && History.key(last.name()).equals(History.key(statement.name()))) {
      spot.report(this, "the statement before alters " + spot.tableName() + " too");
    }
  }

  /** RENAME, SET SCHEMA and the actions on partitions stand alone. */
  private static boolean isCombinable(Statement.AlterTable statement) {
    return statement.actions().stream()
        .allMatch(
            action ->
                action.value() instanceof AlterAction.AddColumn
                    || action.value() instanceof AlterAction.AlterColumn
                    || action.value() instanceof AlterAction.DropColumn);
  }
}
