package dev.rowan.schema.ddl;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ALTER TABLE statements between two settings of a table. */
final class AlterSettings {
  private final ObjectName table;
  private final TableSettings before;
  private final TableSettings after;
  private final List<String> actions = new ArrayList<>();

  private AlterSettings(ObjectName table, TableSettings before, TableSettings after) {
    this.table = table;
    this.before = before;
    this.after = after;
  }

  static List<String> statements(
      ObjectName table, TableSettings before, TableSettings after, boolean concurrently) {
    return new AlterSettings(table, before, after).statements(concurrently);
  }

  static String attach(ObjectName table, PartitionOf partition) {
    return "ALTER TABLE "
        + Sql.name(partition.parent())
        + " ATTACH PARTITION "
        + Sql.name(table)
        + " "
        + partition.bound();
  }

  private List<String> statements(boolean concurrently) {
    if (!Objects.equals(before.partitioning(), after.partitioning())) {
      throw new IllegalArgumentException(
          table + ": a table that is there cannot be partitioned in another way");
    }
    List<String> statements = new ArrayList<>();
    boolean moved = !Objects.equals(before.partitionOf(), after.partitionOf());
    if (moved && before.partitionOf() != null) {
      statements.add(
          "ALTER TABLE "
              + Sql.name(before.partitionOf().parent())
              + " DETACH PARTITION "
              + Sql.name(table)
              + (concurrently ? " CONCURRENTLY" : ""));
    }
    actions();
    if (!actions.isEmpty()) {
      statements.add(alter(table, actions));
    }
    if (moved && after.partitionOf() != null) {
      statements.add(attach(table, after.partitionOf()));
    }
    statements.addAll(
        Comments.changed("TABLE " + Sql.name(table), before.comment(), after.comment()));
    return statements;
  }

  /** Returns one ALTER TABLE of these actions: on a line if it is one, else a line each. */
  static String alter(ObjectName table, List<String> actions) {
    String alter = "ALTER TABLE " + Sql.name(table);
    return actions.size() == 1
        ? alter + " " + actions.get(0)
        : alter + "\n    " + String.join(",\n    ", actions);
  }

  private void actions() {
    when(before.unlogged() != after.unlogged(), after.unlogged() ? "SET UNLOGGED" : "SET LOGGED");
    inheritance();
    if (!Objects.equals(before.ofType(), after.ofType())) {
      actions.add(after.ofType() == null ? "NOT OF" : "OF " + Sql.name(after.ofType()));
    }
    when(
        !before.accessMethod().equals(after.accessMethod()),
        "SET ACCESS METHOD " + nameOr(after.accessMethod(), "heap"));
    when(
        !before.tablespace().equals(after.tablespace()),
        "SET TABLESPACE " + nameOr(after.tablespace(), "pg_default"));
    actions.addAll(options(before.options(), after.options()));
    when(
        before.rowSecurity() != after.rowSecurity(),
        (after.rowSecurity() ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY");
    when(
        before.forceRowSecurity() != after.forceRowSecurity(),
        (after.forceRowSecurity() ? "" : "NO ") + "FORCE ROW LEVEL SECURITY");
    when(
        !before.replicaIdentity().equals(after.replicaIdentity()),
        "REPLICA IDENTITY " + replicaIdentity(after.replicaIdentity()));
    when(!before.clusterOn().equals(after.clusterOn()), cluster(after.clusterOn()));
  }

  static String cluster(String index) {
    return index.isEmpty() ? "SET WITHOUT CLUSTER" : "CLUSTER ON " + Sql.identifier(index);
  }

  private void when(boolean changed, String action) {
    if (changed) {
      actions.add(action);
    }
  }

  /** The order of parents counts: from the first that differs on, they leave and come back. */
  private void inheritance() {
    int same = 0;
    while (same < Math.min(before.inherits().size(), after.inherits().size())
        && before.inherits().get(same).equals(after.inherits().get(same))) {
      same++;
    }
    before.inherits().stream()
        .skip(same)
        .forEach(parent -> actions.add("NO INHERIT " + Sql.name(parent)));
    after.inherits().stream()
        .skip(same)
        .forEach(parent -> actions.add("INHERIT " + Sql.name(parent)));
  }

  private static String nameOr(String name, String usual) {
    return Sql.identifier(name.isEmpty() ? usual : name);
  }

  static String replicaIdentity(ReplicaIdentity identity) {
    return identity.mode() == ReplicaIdentity.Mode.INDEX
        ? "USING INDEX " + Sql.identifier(identity.index())
        : identity.mode().name();
  }

  /** Returns the SET and RESET that lead from some options to others. */
  static List<String> options(StorageParameters before, StorageParameters after) {
    Map<String, String> set = new LinkedHashMap<>(after.values());
    set.entrySet().removeAll(before.values().entrySet());
    List<String> reset =
        before.values().keySet().stream()
            .filter(name -> !after.values().containsKey(name))
            .map(Clauses::parameter)
            .toList();
    List<String> actions = new ArrayList<>();
    if (!set.isEmpty()) {
      actions.add("SET (" + Clauses.settings(new StorageParameters(set)) + ")");
    }
    if (!reset.isEmpty()) {
      actions.add("RESET (" + String.join(", ", reset) + ")");
    }
    return actions;
  }
}
