package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import dev.rowan.schema.plan.Lock;

/** The lock that the making of a part takes on its table. */
final class PartLock implements TablePart.Cases<Lock> {
  @Override
  public Lock primaryKey(PrimaryKey key) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock unique(Unique unique) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock check(Check check) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock foreignKey(ForeignKey key) {
    return Lock.SHARE_ROW_EXCLUSIVE;
  }

  @Override
  public Lock exclusion(Exclusion exclusion) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock index(Index index) {
    return Lock.SHARE;
  }

  @Override
  public Lock trigger(Trigger trigger) {
    return Lock.SHARE_ROW_EXCLUSIVE;
  }

  @Override
  public Lock policy(Policy policy) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock rule(dev.rowan.schema.Rule rule) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock statistics(Statistics statistics) {
    return Lock.SHARE_UPDATE_EXCLUSIVE;
  }
}
