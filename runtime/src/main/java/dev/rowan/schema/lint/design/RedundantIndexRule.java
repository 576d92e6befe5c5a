package dev.rowan.schema.lint.design;

import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An index costs every write: one that another can do the work of is one too many. */
final class RedundantIndexRule extends DesignRule {
  RedundantIndexRule() {
    super(
        warning(
                7002,
                "index that another does the work of",
                "A B-tree finds rows by its first columns as well as by all of them, and the second of two equal indexes helps no query. Each costs every write.",
                "take it away")
            .example(
                """
                CREATE TABLE t (id bigint PRIMARY KEY, a bigint, b bigint);
                CREATE INDEX t_a_b ON t (a, b);
                CREATE INDEX t_a ON t (a);""",
                """
                CREATE TABLE t (id bigint PRIMARY KEY, a bigint, b bigint);
                CREATE INDEX t_a_b ON t (a, b);"""));
  }

  @Override
  void check(Table table, Design design) {
    List<Index> before = new ArrayList<>();
    for (Index index : table.parts(Index.class)) {
      Optional<String> same =
          before.stream().filter(other -> isSame(other, index)).map(Index::name).findFirst();
      same.or(() -> covering(table, index))
          .ifPresent(
              other ->
                  design.report(
                      this,
                      index.path(table.name()),
                      same.isPresent()
                          ? "is the same index as " + other
                          : "is not needed: " + other + " begins with the same columns"));
      before.add(index);
    }
  }

  private static boolean isSame(Index one, Index other) {
    return one.withName("same").equals(other.withName("same"));
  }

  private static Optional<String> covering(Table table, Index index) {
    List<Index> others = new ArrayList<>(table.parts(Index.class));
    table
        .primaryKey()
        .filter(key -> !key.withoutOverlaps())
        .map(RedundantIndexRule::index)
        .ifPresent(others::add);
    table.parts(Unique.class).stream()
        .filter(unique -> !unique.withoutOverlaps())
        .map(unique -> index(unique.name(), unique.columns()))
        .forEach(others::add);
    return others.stream().filter(other -> covers(other, index)).map(Index::name).findFirst();
  }

  private static Index index(PrimaryKey key) {
    return index(key.name(), key.columns());
  }

  private static Index index(String name, List<String> columns) {
    return Index.of(name, columns.stream().map(IndexKey::column).toList()).withUnique(true);
  }

  /** One of some rows is smaller than one of all, which therefore takes none of its use away. */
  private static boolean covers(Index other, Index index) {
    List<IndexKey> keys = index.keys();
    boolean longer =
        other.keys().size() > keys.size()
            || (other.keys().size() == keys.size() && !isSame(other, index));
    return longer
        && index.method().equals("btree")
        && other.method().equals("btree")
        && !index.unique()
        && index.include().isEmpty()
        && Objects.equals(other.where(), index.where())
        && other.keys().subList(0, keys.size()).equals(keys);
  }
}
