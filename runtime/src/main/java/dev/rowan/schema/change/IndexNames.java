package dev.rowan.schema.change;

import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;

/** What names an index, or the index of a key: replica identity, CLUSTER ON, attached indexes. */
final class IndexNames {
  private final ObjectName relation;
  private final String from;
  private final String to;

  IndexNames(ObjectName relation, String from, String to) {
    this.relation = relation;
    this.from = from;
    this.to = to;
  }

  SchemaObject of(SchemaObject object) {
    if (object instanceof View view) {
      boolean named = view.name().equals(relation) && view.clusterOn().equals(from);
      return named ? view.withClusterOn(to) : view;
    }
    if (!(object instanceof Table table)) {
      return object;
    }
    return (table.name().equals(relation) ? table.withSettings(settings(table.settings())) : table)
        .withParts(table.parts().stream().map(this::attached).toList());
  }

  private TableSettings settings(TableSettings settings) {
    ReplicaIdentity identity = settings.replicaIdentity();
    return settings.withIndexes(
        identity.index().equals(from) ? new ReplicaIdentity(identity.mode(), to) : identity,
        settings.clusterOn().equals(from) ? to : settings.clusterOn());
  }

  private TablePart attached(TablePart part) {
    return part instanceof Index index && relation.sibling(from).equals(index.attachedTo())
        ? index.withAttachedTo(relation.sibling(to))
        : part;
  }
}
