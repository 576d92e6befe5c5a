package dev.rowan.schema;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Extended statistics: {@code CREATE STATISTICS s (dependencies) ON a, b FROM t}.
 *
 * @param name its name
 * @param namespace the namespace it lives in
 * @param kinds {@code ndistinct}, {@code dependencies}, {@code mcv}, sorted; empty for all
 * @param keys the columns, sorted (PostgreSQL keeps the order of the table), then the expressions
 * @param target its statistics target, or null
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Statistics(
    String name,
    String namespace,
    List<String> kinds,
    List<IndexKey> keys,
    @Nullable Integer target,
    String comment)
    implements TablePart {
  /** Expressions stay in their order: a sort is stable. */
  private static final Comparator<IndexKey> COLUMNS_FIRST =
      Comparator.comparing(IndexKey::column, Comparator.nullsLast(Comparator.naturalOrder()));

  public Statistics {
    ObjectName.checkIdentifier(name);
    kinds = List.copyOf(kinds);
    keys = keys.stream().sorted(COLUMNS_FIRST).toList();
  }

  @Override
  public ObjectPath path(ObjectName relation) {
    return new ObjectPath(ObjectPath.Kind.STATISTICS, relation, name);
  }

  @Override
  public Statistics withComment(String newComment) {
    return StatisticsBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public Statistics withName(String newName) {
    return StatisticsBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.statistics(this);
  }
}
