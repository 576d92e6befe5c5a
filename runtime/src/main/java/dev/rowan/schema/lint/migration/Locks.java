package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.plan.Lock;
import dev.rowan.schema.sql.Activity;
import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the locks that a statement takes on tables that were there before its script. */
final class Locks extends Visitor {
  /** What a DROP of it locks, by its own name or that of its table. */
  private static final Set<String> DROPPED =
      Set.of("table", "index", "materialized view", "foreign table", "trigger", "policy", "rule");

  private final Map<ObjectName, Lock> taken = new HashMap<>();

  private Locks() {}

  static Map<ObjectName, Lock> of(Located<Statement> statement, Scene scene) {
    Locks locks = new Locks();
    new Walk(List.of(locks), scene, statement.location()).statement(statement.value());
    return locks.taken;
  }

  private void take(Spot spot, Lock lock) {
    ObjectName table = spot.table();
    if (table != null && spot.isExisting()) {
      taken.merge(History.key(table), lock, (one, two) -> one.compareTo(two) > 0 ? one : two);
    }
  }

  @Override
  void createTable(Statement.CreateTable statement, Spot spot) {
    PartitionOf partition = statement.settings().partitionOf();
    if (partition != null) {
      take(spot.on(partition.parent()), Lock.ACCESS_EXCLUSIVE);
    }
  }

  @Override
  void foreignKey(ForeignKey key, Spot spot) {
    take(spot.on(key.referencedTable()), Lock.SHARE_ROW_EXCLUSIVE);
  }

  @Override
  void alterTable(Statement.AlterTable statement, Spot spot) {
    for (Located<AlterAction> action : statement.actions()) {
      take(spot, action.value().match(new ActionLock(statement.kind())));
    }
  }

  @Override
  void createIndex(Statement.CreateIndex statement, Spot spot) {
    take(spot, statement.concurrently() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE);
  }

  @Override
  void createPart(TablePart part, Spot spot) {
    take(spot, part.match(new PartLock()));
  }

  @Override
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {
    if (DROPPED.contains(object.kind())) {
      ObjectName table = object.on();
      take(
          spot.on(table == null ? object.name() : table),
          statement.concurrently() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE);
    }
  }

  @Override
  void truncate(Activity.Truncate activity, Spot spot) {
    activity.tables().forEach(table -> take(spot.on(table), Lock.ACCESS_EXCLUSIVE));
  }

  @Override
  void maintain(Activity.Maintain activity, Spot spot) {
    boolean strong =
        !activity.concurrently()
            && !activity.command().equals("vacuum")
            && !activity.command().equals("analyze");
    take(spot, strong ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_UPDATE_EXCLUSIVE);
  }

  @Override
  void changeRows(Activity.ChangeRows activity, Spot spot) {
    take(spot, Lock.ROW_EXCLUSIVE);
  }
}
