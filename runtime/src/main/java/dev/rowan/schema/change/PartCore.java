package dev.rowan.schema.change;

import dev.rowan.schema.Check;
import dev.rowan.schema.CheckBuilder;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ExclusionBuilder;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ForeignKeyBuilder;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexBuilder;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PolicyBuilder;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.PrimaryKeyBuilder;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.StatisticsBuilder;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import dev.rowan.schema.UniqueBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part with all that an ALTER or CREATE OR REPLACE can change set to its natural empty. */
final class PartCore implements TablePart.Cases<TablePart> {
  static final PartCore CORE = new PartCore();

  private static final Expression ANY = new Expression("true");

  private PartCore() {}

  @Override
  public TablePart primaryKey(PrimaryKey key) {
    return PrimaryKeyBuilder.builder(key)
        .options(StorageParameters.NONE)
        .tablespace("")
        .inherited(false)
        .comment("")
        .build();
  }

  @Override
  public TablePart unique(Unique unique) {
    return UniqueBuilder.builder(unique)
        .options(StorageParameters.NONE)
        .tablespace("")
        .inherited(false)
        .comment("")
        .build();
  }

  @Override
  public TablePart check(Check check) {
    return CheckBuilder.builder(check).notValid(false).inherited(false).comment("").build();
  }

  @Override
  public TablePart foreignKey(ForeignKey key) {
    return ForeignKeyBuilder.builder(key)
        .deferrability(Deferrability.NOT_DEFERRABLE)
        .notValid(false)
        .notEnforced(false)
        .inherited(false)
        .comment("")
        .build();
  }

  @Override
  public TablePart exclusion(Exclusion exclusion) {
    return ExclusionBuilder.builder(exclusion)
        .options(StorageParameters.NONE)
        .tablespace("")
        .inherited(false)
        .comment("")
        .build();
  }

  @Override
  public TablePart index(Index index) {
    return IndexBuilder.builder(index)
        .options(StorageParameters.NONE)
        .tablespace("")
        .invalid(false)
        .attachedTo(null)
        .comment("")
        .build();
  }

  /** CREATE OR REPLACE takes any trigger, but no constraint trigger. */
  @Override
  public TablePart trigger(Trigger trigger) {
    return trigger.constraint()
        ? definition(trigger)
        : Trigger.of(
            trigger.name(),
            Trigger.Timing.BEFORE,
            List.of(),
            trigger.function().sibling("f").in(""));
  }

  /** Returns a trigger without its comment and enabled state. */
  static Trigger definition(Trigger trigger) {
    return trigger.withEnabled(Trigger.Enabled.ORIGIN).withComment("");
  }

  /** ALTER POLICY changes a condition, but can neither add nor remove one. */
  @Override
  public TablePart policy(Policy policy) {
    return PolicyBuilder.builder(policy)
        .roles(List.of())
        .using(any(policy.using()))
        .withCheck(any(policy.withCheck()))
        .comment("")
        .build();
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
    return StatisticsBuilder.builder(statistics).target(null).comment("").build();
  }
}
