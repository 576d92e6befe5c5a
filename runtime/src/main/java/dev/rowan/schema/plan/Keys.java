package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import java.util.HashSet;
import java.util.Set;

/** The columns by which a part tells rows apart: what a foreign key can point to. */
final class Keys implements TablePart.Cases<Set<String>> {
  private static final Keys INSTANCE = new Keys();

  private Keys() {}

  /** Returns the columns that a part makes unique, or an empty set if it makes none so. */
  static Set<String> columns(TablePart part) {
    return part.match(INSTANCE);
  }

  @Override
  public Set<String> primaryKey(PrimaryKey key) {
    return Set.copyOf(key.columns());
  }

  @Override
  public Set<String> unique(Unique unique) {
    return Set.copyOf(unique.columns());
  }

  @Override
  public Set<String> check(Check check) {
    return Set.of();
  }

  @Override
  public Set<String> foreignKey(ForeignKey key) {
    return Set.of();
  }

  @Override
  public Set<String> exclusion(Exclusion exclusion) {
    return Set.of();
  }

  @Override
  public Set<String> index(Index index) {
    Set<String> columns = new HashSet<>();
    if (index.unique() && index.where() == null) {
      for (IndexKey key : index.keys()) {
        if (key.column() == null) {
          return Set.of();
        }
        columns.add(key.column());
      }
    }
    return columns;
  }

  @Override
  public Set<String> trigger(Trigger trigger) {
    return Set.of();
  }

  @Override
  public Set<String> policy(Policy policy) {
    return Set.of();
  }

  @Override
  public Set<String> rule(Rule rule) {
    return Set.of();
  }

  @Override
  public Set<String> statistics(Statistics statistics) {
    return Set.of();
  }
}
