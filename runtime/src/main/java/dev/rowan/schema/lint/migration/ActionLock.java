package dev.rowan.schema.lint.migration;

import dev.rowan.schema.plan.Lock;
import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.ColumnChange;

/** The lock that an action of ALTER TABLE takes on its table, as PostgreSQL's manual has it. */
final class ActionLock implements AlterAction.Cases<Lock>, ColumnChange.Cases<Lock> {
  private final String kind;

  /**
   * Prepares for a relation of this kind.
   *
   * @param kind {@code table}, {@code index}
   */
  ActionLock(String kind) {
    this.kind = kind;
  }

  @Override
  public Lock alterColumn(AlterAction.AlterColumn action) {
    return action.change().match(this);
  }

  @Override
  public Lock addConstraint(AlterAction.AddConstraint action) {
    return action.definition().constraint().match(new PartLock());
  }

  /** An index keeps answering while it is renamed. */
  @Override
  public Lock renameTo(AlterAction.RenameTo action) {
    return kind.equals("index") ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock detachPartition(AlterAction.DetachPartition action) {
    return action.concurrently() || action.finalized()
        ? Lock.SHARE_UPDATE_EXCLUSIVE
        : Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock addColumn(AlterAction.AddColumn action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock dropColumn(AlterAction.DropColumn action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock addNotNull(AlterAction.AddNotNull action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock dropConstraint(AlterAction.DropConstraint action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock alterConstraint(AlterAction.AlterConstraint action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock renameColumn(AlterAction.RenameColumn action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock renameConstraint(AlterAction.RenameConstraint action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock setSchema(AlterAction.SetSchema action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock rowSecurity(AlterAction.RowSecurity action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock identifyReplicas(AlterAction.IdentifyReplicas action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock ofType(AlterAction.OfType action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock setLogged(AlterAction.SetLogged action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock setTablespace(AlterAction.SetTablespace action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock setAccessMethod(AlterAction.SetAccessMethod action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock otherAction(AlterAction.OtherAction action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock inherit(AlterAction.Inherit action) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock validateConstraint(AlterAction.ValidateConstraint action) {
    return Lock.SHARE_UPDATE_EXCLUSIVE;
  }

  @Override
  public Lock clusterOn(AlterAction.ClusterOn action) {
    return Lock.SHARE_UPDATE_EXCLUSIVE;
  }

  @Override
  public Lock attachPartition(AlterAction.AttachPartition action) {
    return Lock.SHARE_UPDATE_EXCLUSIVE;
  }

  @Override
  public Lock setOptions(AlterAction.SetOptions action) {
    return Lock.SHARE_UPDATE_EXCLUSIVE;
  }

  @Override
  public Lock fire(AlterAction.Fire action) {
    return Lock.SHARE_ROW_EXCLUSIVE;
  }

  @Override
  public Lock type(ColumnChange.Type change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock required(ColumnChange.Required change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock defaultValue(ColumnChange.Default change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock generation(ColumnChange.Generation change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock identityGiven(ColumnChange.IdentityGiven change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock identityChanged(ColumnChange.IdentityChanged change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock statisticsTarget(ColumnChange.StatisticsTarget change) {
    return Lock.SHARE_UPDATE_EXCLUSIVE;
  }

  @Override
  public Lock storage(ColumnChange.StorageSet change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock compression(ColumnChange.Compression change) {
    return Lock.ACCESS_EXCLUSIVE;
  }

  @Override
  public Lock options(ColumnChange.Options change) {
    return Lock.SHARE_UPDATE_EXCLUSIVE;
  }
}
