package dev.rowan.schema.change;

import dev.rowan.schema.Check;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part with all that an ALTER or CREATE OR REPLACE can change set to its natural empty. */
final class PartCore implements TablePart.Cases<TablePart> {
  static final PartCore CORE = new PartCore();

  private static final Expression ANY = new Expression("true");

  private PartCore() {}

  @Override
  public TablePart primaryKey(PrimaryKey key) {
    return new PrimaryKey(
        key.name(),
        key.columns(),
        key.include(),
        key.deferrability(),
        key.withoutOverlaps(),
        StorageParameters.NONE,
        "",
        false,
        "");
  }

  @Override
  public TablePart unique(Unique unique) {
    return new Unique(
        unique.name(),
        unique.columns(),
        unique.include(),
        unique.nullsNotDistinct(),
        unique.deferrability(),
        unique.withoutOverlaps(),
        StorageParameters.NONE,
        "",
        false,
        "");
  }

  @Override
  public TablePart check(Check check) {
    return new Check(
        check.name(), check.expression(), check.noInherit(), false, check.notEnforced(), false, "");
  }

  @Override
  public TablePart foreignKey(ForeignKey key) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        key.matchType(),
        key.onUpdate(),
        key.onDelete(),
        key.onDeleteColumns(),
        Deferrability.NOT_DEFERRABLE,
        key.period(),
        false,
        false,
        false,
        "");
  }

  @Override
  public TablePart exclusion(Exclusion exclusion) {
    return new Exclusion(
        exclusion.name(),
        exclusion.method(),
        exclusion.elements(),
        exclusion.include(),
        exclusion.where(),
        exclusion.deferrability(),
        StorageParameters.NONE,
        "",
        false,
        "");
  }

  @Override
  public TablePart index(Index index) {
    return new Index(
        index.name(),
        index.method(),
        index.keys(),
        index.unique(),
        index.nullsNotDistinct(),
        index.include(),
        index.where(),
        StorageParameters.NONE,
        "",
        false,
        null,
        "");
  }

  /** CREATE OR REPLACE takes any trigger, but no constraint trigger. */
  @Override
  public TablePart trigger(Trigger trigger) {
    return trigger.constraint()
        ? definition(trigger)
        : new Trigger(
            trigger.name(),
            Trigger.Timing.BEFORE,
            List.of(),
            List.of(),
            false,
            null,
            trigger.function().sibling("f").in(""),
            List.of(),
            "",
            "",
            false,
            Deferrability.NOT_DEFERRABLE,
            null,
            Trigger.Enabled.ORIGIN,
            "");
  }

  /** Returns a trigger without its comment and enabled state. */
  static Trigger definition(Trigger trigger) {
    return trigger.withEnabled(Trigger.Enabled.ORIGIN).withComment("");
  }

  /** ALTER POLICY changes a condition, but can neither add nor remove one. */
  @Override
  public TablePart policy(Policy policy) {
    return new Policy(
        policy.name(),
        policy.restrictive(),
        policy.command(),
        List.of(),
        any(policy.using()),
        any(policy.withCheck()),
        "");
  }

  private static @Nullable Expression any(@Nullable Expression expression) {
    return expression == null ? null : ANY;
  }

  @Override
  public TablePart rule(Rule rule) {
    return new Rule(rule.name(), "", Trigger.Enabled.ORIGIN, "");
  }

  @Override
  public TablePart statistics(Statistics statistics) {
    return new Statistics(
        statistics.name(), statistics.namespace(), statistics.kinds(), statistics.keys(), null, "");
  }
}
