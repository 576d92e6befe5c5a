package dev.rowan.schema.change;

import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;

/** Whether what differs between two parts of one core can change in this direction. */
final class PartInPlace implements TablePart.Cases<Boolean> {
  private final TablePart before;

  PartInPlace(TablePart before) {
    this.before = before;
  }

  @Override
  public Boolean primaryKey(PrimaryKey key) {
    return true;
  }

  @Override
  public Boolean unique(Unique unique) {
    return true;
  }

  /** What is proven cannot become unproven. */
  @Override
  public Boolean check(Check check) {
    return !check.notValid() || ((Check) before).notValid();
  }

  /** What is enforced anew is proven at once. */
  @Override
  public Boolean foreignKey(ForeignKey key) {
    ForeignKey was = (ForeignKey) before;
    return !key.notValid() || (was.notValid() && !was.notEnforced());
  }

  @Override
  public Boolean exclusion(Exclusion exclusion) {
    return true;
  }

  /** An index can be attached to that of a partitioned table, and leaves it with its table. */
  @Override
  public Boolean index(Index index) {
    Index was = (Index) before;
    boolean attachable =
        was.attachedTo() == null
            || index.attachedTo() == null
            || was.attachedTo().equals(index.attachedTo());
    return attachable && (!index.invalid() || was.invalid());
  }

  @Override
  public Boolean trigger(Trigger trigger) {
    return true;
  }

  @Override
  public Boolean policy(Policy policy) {
    return true;
  }

  @Override
  public Boolean rule(Rule rule) {
    return true;
  }

  @Override
  public Boolean statistics(Statistics statistics) {
    return true;
  }
}
