package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.plan.Stage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a column of a table in use NOT NULL without reading its rows under a strong lock.
 *
 * <p>On 18 the constraint itself is added NOT VALID and validated later; before, a CHECK proves it,
 * SET NOT NULL trusts the CHECK, and the CHECK goes again.
 */
final class NotNullSequence {
  private final Schema after;
  private final PlanOptions options;

  NotNullSequence(Schema after, PlanOptions options) {
    this.after = after;
    this.options = options;
  }

  /** Returns the stages for a change that only adds or alters NOT NULL. */
  List<Stage> of(ReplaceColumn change) {
    NotNull constraint = change.after().notNull();
    if (constraint == null || (change.before().notNull() != null && !becomesValid(change))) {
      return List.of(Stage.brief(new Step.Apply(change, false)));
    }
    List<Stage> stages = new ArrayList<>();
    if (becomesValid(change)) {
      stages.add(scan(change.table(), new Step.Apply(change, false)));
    } else if (options.postgres() >= 18) {
      notValidFirst(change, constraint, stages);
    } else {
      checkFirst(change, stages);
    }
    return stages;
  }

  private static boolean becomesValid(ReplaceColumn change) {
    NotNull was = change.before().notNull();
    NotNull will = change.after().notNull();
    return was != null && will != null && was.notValid() && !will.notValid();
  }

  private static void notValidFirst(ReplaceColumn change, NotNull constraint, List<Stage> stages) {
    NotNull unproven = new NotNull(constraint.name(), true, constraint.noInherit());
    Column between = change.before().withNotNull(unproven);
    ObjectName table = change.table();
    stages.add(
        Stage.brief(new Step.Apply(new ReplaceColumn(table, change.before(), between), false)));
    if (!constraint.notValid()) {
      fill(change, stages);
      stages.add(
          scan(table, new Step.Apply(new ReplaceColumn(table, between, change.after()), false)));
    }
  }

  private void checkFirst(ReplaceColumn change, List<Stage> stages) {
    ObjectName table = change.table();
    ObjectPath path = ObjectPath.table(table);
    Check proven = proof(change);
    Check unproven = proven.withNotValid(true);
    stages.add(Stage.brief(new Step.Apply(new AddPart(path, unproven), false)));
    fill(change, stages);
    stages.add(scan(table, new Step.Apply(new ReplacePart(path, unproven, proven), false)));
    stages.add(
        Stage.brief(
            new Step.Apply(change, false), new Step.Apply(new DropPart(path, proven), false)));
  }

  /** The check that stands for NOT NULL until it is set, under a name that is free. */
  private Check proof(ReplaceColumn change) {
    ObjectName table = change.table();
    Set<String> taken =
        after.table(table).stream()
            .flatMap(found -> found.parts().stream())
            .map(TablePart::name)
            .collect(Collectors.toUnmodifiableSet());
    String column = change.after().name();
    String name =
        DefaultNames.free(table.name(), List.of(column), "not_null_check", taken::contains);
    return Check.of(name, new Expression(Identifiers.quoted(column) + " IS NOT NULL"));
  }

  private static void fill(ReplaceColumn change, List<Stage> stages) {
    if (change.before().value() instanceof ColumnValue.DefaultValue value) {
      stages.add(backfill(change.table(), change.before(), value.expression()));
    }
  }

  static Stage backfill(ObjectName table, Column column, Expression value) {
    String group = table + "." + column.name();
    return new Stage(Kind.BACKFILL, group, List.of(new Step.Backfill(table, column, value)));
  }

  private static Stage scan(ObjectName table, Step step) {
    return new Stage(Kind.SCAN, table.toString(), List.of(step));
  }
}
