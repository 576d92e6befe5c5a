package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Extended statistics: {@code CREATE STATISTICS s (dependencies) ON a, b FROM t}.
 *
 * @param name its name
 * @param namespace the namespace it lives in
 * @param kinds {@code ndistinct}, {@code dependencies}, {@code mcv}, sorted; empty for all
 * @param keys the columns and expressions
 * @param target its statistics target, or null
 * @param comment its comment, or {@code ""}
 */
public record Statistics(
    String name,
    String namespace,
    List<String> kinds,
    List<IndexKey> keys,
    @Nullable Integer target,
    String comment)
    implements TablePart {
  public Statistics {
    ObjectName.checkIdentifier(name);
    kinds = List.copyOf(kinds);
    keys = List.copyOf(keys);
  }

  @Override
  public ObjectPath path(ObjectName relation) {
    return new ObjectPath(ObjectPath.Kind.STATISTICS, relation, name);
  }

  @Override
  public Statistics withComment(String newComment) {
    return new Statistics(name, namespace, kinds, keys, target, newComment);
  }

  @Override
  public Statistics withName(String newName) {
    return new Statistics(newName, namespace, kinds, keys, target, comment);
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.statistics(this);
  }
}
