package dev.rowan.schema.ddl;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL forgets with an index that is dropped, though another of its name comes: that the
 * relation is clustered on it, that replication tells rows by it.
 */
final class IndexMarks {
  private IndexMarks() {}

  /** Returns the statements for a new index of a name that its relation names already. */
  static List<String> of(ObjectName relation, String index, Surroundings surroundings) {
    List<String> statements = new ArrayList<>();
    surroundings
        .find(ObjectPath.table(relation))
        .map(Table.class::cast)
        .ifPresent(table -> table(table, index, statements));
    surroundings
        .find(ObjectPath.of(ObjectPath.Kind.VIEW, relation))
        .map(View.class::cast)
        .filter(view -> view.clusterOn().equals(index))
        .ifPresent(
            view ->
                statements.add("ALTER " + Targets.of(view) + " " + AlterSettings.cluster(index)));
    return statements;
  }

  private static void table(Table table, String index, List<String> statements) {
    TableSettings settings = table.settings();
    List<String> actions = new ArrayList<>();
    ReplicaIdentity identity = settings.replicaIdentity();
    if (identity.mode() == ReplicaIdentity.Mode.INDEX && identity.index().equals(index)) {
      actions.add("REPLICA IDENTITY " + AlterSettings.replicaIdentity(identity));
    }
    if (settings.clusterOn().equals(index)) {
      actions.add(AlterSettings.cluster(index));
    }
    if (!actions.isEmpty()) {
      statements.add(AlterSettings.alter(table.name(), actions));
    }
  }
}
