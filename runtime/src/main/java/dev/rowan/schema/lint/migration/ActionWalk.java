package dev.rowan.schema.lint.migration;

import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.ColumnChange;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Shows an action of ALTER TABLE to visitors. */
final class ActionWalk implements AlterAction.Cases<Boolean>, ColumnChange.Cases<Boolean> {
  private final List<? extends Visitor> visitors;
  private final Spot spot;
  private final String kind;
  private String column = "";

  /**
   * Prepares the walk.
   *
   * @param kind the kind of relation that is altered: {@code table}, {@code index}
   */
  ActionWalk(List<? extends Visitor> visitors, Spot spot, String kind) {
    this.visitors = visitors;
    this.spot = spot;
    this.kind = kind;
  }

  private boolean show(BiConsumer<Visitor, Spot> what) {
    visitors.forEach(visitor -> what.accept(visitor, spot));
    return true;
  }

  @Override
  public Boolean addColumn(AlterAction.AddColumn action) {
    boolean unused = new TableWalk(visitors, spot).column(action.definition());
    return !spot.isExisting() || show((visitor, at) -> visitor.addColumn(action, at));
  }

  @Override
  public Boolean alterColumn(AlterAction.AlterColumn action) {
    column = action.column();
    return action.change().match(this);
  }

  @Override
  public Boolean addConstraint(AlterAction.AddConstraint action) {
    return new TableWalk(visitors, spot).constraint(action.definition());
  }

  @Override
  public Boolean otherAction(AlterAction.OtherAction action) {
    return !action.action().toLowerCase(Locale.ROOT).startsWith("owner") || show(Visitor::owner);
  }

  @Override
  public Boolean type(ColumnChange.Type change) {
    return show((visitor, at) -> visitor.columnType(column, change, at));
  }

  @Override
  public Boolean required(ColumnChange.Required change) {
    return show((visitor, at) -> visitor.columnRequired(column, change.required(), at));
  }

  @Override
  public Boolean dropColumn(AlterAction.DropColumn action) {
    return show((visitor, at) -> visitor.dropColumn(action, at));
  }

  @Override
  public Boolean dropConstraint(AlterAction.DropConstraint action) {
    return show((visitor, at) -> visitor.dropConstraint(action, at));
  }

  @Override
  public Boolean validateConstraint(AlterAction.ValidateConstraint action) {
    return show((visitor, at) -> visitor.validateConstraint(action.constraint(), at));
  }

  @Override
  public Boolean renameColumn(AlterAction.RenameColumn action) {
    return show((visitor, at) -> visitor.renameColumn(action, at));
  }

  @Override
  public Boolean renameTo(AlterAction.RenameTo action) {
    return show((visitor, at) -> visitor.renameTo(kind, action.to(), at));
  }

  @Override
  public Boolean attachPartition(AlterAction.AttachPartition action) {
    return show((visitor, at) -> visitor.attachPartition(action, at));
  }

  @Override
  public Boolean detachPartition(AlterAction.DetachPartition action) {
    return show((visitor, at) -> visitor.detachPartition(action, at));
  }

  @Override
  public Boolean rowSecurity(AlterAction.RowSecurity action) {
    return show((visitor, at) -> visitor.rowSecurity(action, at));
  }

  @Override
  public Boolean identifyReplicas(AlterAction.IdentifyReplicas action) {
    return show((visitor, at) -> visitor.replicaIdentity(at));
  }

  @Override
  public Boolean addNotNull(AlterAction.AddNotNull action) {
    return show((visitor, at) -> visitor.addNotNull(action.definition(), at));
  }

  @Override
  public Boolean alterConstraint(AlterAction.AlterConstraint action) {
    return true;
  }

  @Override
  public Boolean renameConstraint(AlterAction.RenameConstraint action) {
    return true;
  }

  @Override
  public Boolean setSchema(AlterAction.SetSchema action) {
    return show((visitor, at) -> visitor.renameTo(kind, action.namespace(), at));
  }

  @Override
  public Boolean fire(AlterAction.Fire action) {
    return true;
  }

  @Override
  public Boolean clusterOn(AlterAction.ClusterOn action) {
    return true;
  }

  @Override
  public Boolean inherit(AlterAction.Inherit action) {
    return true;
  }

  @Override
  public Boolean ofType(AlterAction.OfType action) {
    return true;
  }

  @Override
  public Boolean setLogged(AlterAction.SetLogged action) {
    return show((visitor, at) -> visitor.rewrite("SET LOGGED or UNLOGGED", at));
  }

  @Override
  public Boolean setTablespace(AlterAction.SetTablespace action) {
    return show((visitor, at) -> visitor.rewrite("SET TABLESPACE", at));
  }

  @Override
  public Boolean setAccessMethod(AlterAction.SetAccessMethod action) {
    return show((visitor, at) -> visitor.rewrite("SET ACCESS METHOD", at));
  }

  @Override
  public Boolean setOptions(AlterAction.SetOptions action) {
    return true;
  }

  @Override
  public Boolean defaultValue(ColumnChange.Default change) {
    return true;
  }

  @Override
  public Boolean generation(ColumnChange.Generation change) {
    return true;
  }

  @Override
  public Boolean identityGiven(ColumnChange.IdentityGiven change) {
    return true;
  }

  @Override
  public Boolean identityChanged(ColumnChange.IdentityChanged change) {
    return true;
  }

  @Override
  public Boolean statisticsTarget(ColumnChange.StatisticsTarget change) {
    return true;
  }

  @Override
  public Boolean storage(ColumnChange.StorageSet change) {
    return true;
  }

  @Override
  public Boolean compression(ColumnChange.Compression change) {
    return true;
  }

  @Override
  public Boolean options(ColumnChange.Options change) {
    return true;
  }
}
