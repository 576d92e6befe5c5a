package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Check;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import dev.rowan.schema.sql.TypeChange;

/** Outside a transaction a script stops halfway, and must be able to run again. */
final class NotRepeatableRule extends Rule {
  NotRepeatableRule() {
    super(
        Page.of(
                "ROWAN6029",
                Severity.WARNING,
                "statement outside a transaction that cannot run twice")
            .why(
                "If the script stops in its middle, what it has done stays: a second run fails at the statement that it has done already. CREATE INDEX IF NOT EXISTS is no help: it keeps the invalid index that a failed build leaves.")
            .remedy(
                "IF EXISTS or IF NOT EXISTS; before CREATE INDEX CONCURRENTLY, DROP INDEX CONCURRENTLY IF EXISTS")
            .badOutside(
                """
                CREATE INDEX CONCURRENTLY orders_ref_idx ON public.orders (ref);
                """,
                "CREATE INDEX")
            .goodOutside(
                """
                DROP INDEX CONCURRENTLY IF EXISTS public.orders_ref_idx;
                CREATE INDEX CONCURRENTLY orders_ref_idx ON public.orders (ref);
                """));
  }

  @Override
  void createIndex(Statement.CreateIndex statement, Spot spot) {
    boolean dropped =
        spot.scene().before().stream()
            .map(Located::value)
            .anyMatch(
                before ->
                    before instanceof Statement.Drop drop
                        && drop.ifExists()
                        && drop.objects().stream()
                            .anyMatch(
                                object -> object.name().name().equals(statement.index().name())));
    check(dropped && statement.named(), statement.index().name(), spot);
  }

  @Override
  void createTable(Statement.CreateTable statement, Spot spot) {
    check(statement.ifNotExists(), statement.name().toString(), spot);
  }

  @Override
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {
    check(statement.ifExists(), object.name().toString(), spot);
  }

  @Override
  void addColumn(AlterAction.AddColumn action, Spot spot) {
    check(action.ifNotExists(), action.definition().column().name(), spot);
  }

  @Override
  void dropColumn(AlterAction.DropColumn action, Spot spot) {
    check(action.ifExists(), action.column(), spot);
  }

  @Override
  void dropConstraint(AlterAction.DropConstraint action, Spot spot) {
    check(action.ifExists(), action.constraint(), spot);
  }

  @Override
  void key(ConstraintDefinition key, Spot spot) {
    check(!spot.isExisting(), key.constraint().name(), spot);
  }

  @Override
  void check(Check check, Spot spot) {
    check(!spot.isExisting(), check.name(), spot);
  }

  @Override
  void foreignKey(ForeignKey key, Spot spot) {
    check(!spot.isExisting(), key.name(), spot);
  }

  @Override
  void addValue(TypeChange.AddValue change, Spot spot) {
    check(change.ifNotExists(), "'" + change.label() + "'", spot);
  }

  private void check(boolean repeatable, String what, Spot spot) {
    if (!repeatable && !spot.scene().isTransactional()) {
      spot.report(this, "a second run after a failure stops at " + what);
    }
  }
}
