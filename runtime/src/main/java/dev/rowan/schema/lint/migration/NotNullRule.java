package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.Statement;
import dev.rowan.schema.sql.TableElement.NotNullDefinition;

/** SET NOT NULL reads all rows unless a valid check has proven it. */
final class NotNullRule extends Rule {
  NotNullRule() {
    super(
        Page.of("ROWAN6008", Severity.WARNING, "SET NOT NULL without a proven check")
            .why(
                "SET NOT NULL reads the whole table while nobody can read or write it, unless a valid CHECK (c IS NOT NULL) says already that there are no nulls.")
            .remedy(
                "add CHECK (column IS NOT NULL) NOT VALID, validate it in a later file, then SET NOT NULL and drop the check")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ALTER COLUMN ref SET NOT NULL;
                """,
                "ALTER COLUMN")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ALTER COLUMN ref SET NOT NULL;
                -- rowan:ignore ROWAN6017 the version before has validated it
                ALTER TABLE public.orders DROP CONSTRAINT orders_ref_check;
                """));
  }

  @Override
  void columnRequired(String column, boolean required, Spot spot) {
    ObjectName table = spot.table();
    if (!required || table == null || !spot.isExisting()) {
      return;
    }
    boolean proven =
        spot.scene().history().isNotNull(table, column) || dropsCheckNext(table, spot.scene());
    if (!proven) {
      reportScan(column, spot);
    }
  }

  @Override
  void addNotNull(NotNullDefinition constraint, Spot spot) {
    if (spot.isExisting() && !constraint.notNull().notValid()) {
      reportScan(constraint.column(), spot);
    }
  }

  private void reportScan(String column, Spot spot) {
    String message =
        "all rows of " + spot.tableName() + " are read while nobody can read or write them";
    if (spot.scene().postgres() >= 18) {
      spot.report(
          this,
          message,
          "ADD CONSTRAINT … NOT NULL " + column + " NOT VALID, and validate it in a later file");
    } else {
      spot.report(this, message);
    }
  }

  /** The check that has proven it goes right after: then an earlier file has validated it. */
  private static boolean dropsCheckNext(ObjectName table, Scene scene) {
    return scene.after().stream()
        .map(Located::value)
        .anyMatch(
            statement ->
                statement instanceof Statement.AlterTable alter
                    && History.key(alter.name()).equals(History.key(table))
                    && alter.actions().stream()
                        .anyMatch(action -> action.value() instanceof AlterAction.DropConstraint));
  }
}
