package dev.rowan.processor.generate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The recursive query along a table's reference to itself, up or down.
 *
 * <pre>{@code
 * WITH RECURSIVE tree (id, tree_ref_0, tree_depth) AS (
 *   SELECT id, parent_id, 0 FROM category WHERE id = ?
 *   UNION ALL
 *   SELECT node.id, node.parent_id, tree.tree_depth + 1
 *   FROM tree JOIN category node ON node.id = tree.tree_ref_0
 * ) CYCLE id SET tree_cycle USING tree_path
 * SELECT … FROM category JOIN tree USING (id) WHERE NOT tree_cycle ORDER BY tree_depth DESC
 * }</pre>
 *
 * <p>Rows that refer to each other in a circle come once each.
 *
 * @param table the table, as SQL has it
 * @param key the columns of its primary key
 * @param from the columns that a step starts with: going up those that refer
 * @param to the columns that it arrives at: going up those that are referred to
 * @param name a name that neither the table nor a column of it has or begins with
 * @param live which rows are shown, with an AND before it; or {@code ""} for all
 * @param live which rows are shown, with an AND before it; or {@code ""} for all
 */
record TreeSql(
    String table, List<Leaf> key, List<Leaf> from, List<Leaf> to, String name, String live) {
  TreeSql {
    key = List.copyOf(key);
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** Returns a name for the tree that is free in the table. */
  static String name(String table, Leaves leaves) {
    StringBuilder name = new StringBuilder("tree");
    while (table.equals(name.toString())
        || leaves.all().stream().anyMatch(leaf -> leaf.column().startsWith(name.toString()))) {
      name.append('_');
    }
    return name.toString();
  }

  /** Returns the part up to the columns that are selected. */
  String with(boolean limited) {
    String keys = names(key, "");
    String refs =
        IntStream.range(0, from.size()).mapToObj(this::ref).collect(Collectors.joining(", "));
    String join =
        IntStream.range(0, from.size())
            .mapToObj(i -> "node." + column(to.get(i)) + " = " + name + "." + ref(i))
            .collect(Collectors.joining(" AND "));
    return "WITH RECURSIVE %1$s (%2$s, %3$s, %4$s) AS (\n".formatted(name, keys, refs, depth())
        + "  SELECT %s, %s, 0 FROM %s WHERE %s\n"
            .formatted(keys, names(from, ""), table, Dml.where(key))
        + "  UNION ALL\n"
        + "  SELECT %s, %s, %s.%s + 1\n"
            .formatted(names(key, "node."), names(from, "node."), name, depth())
        + "  FROM %s JOIN %s node ON %s\n".formatted(name, table, join)
        + (limited ? "  WHERE " + name + "." + depth() + " < ?\n" : "")
        + ") CYCLE %1$s SET %2$s_cycle USING %2$s_path\n".formatted(keys, name)
        + "SELECT\n";
  }

  /** Returns the part behind the columns that are selected. */
  String rest(boolean withItself, boolean downwards) {
    String keys = names(key, "");
    return "FROM %s JOIN %s USING (%s)\n".formatted(table, name, keys)
        + "WHERE NOT %s_cycle%s%s\n"
            .formatted(name, withItself ? "" : " AND " + depth() + " > 0", live)
        + "ORDER BY %s%s\n".formatted(depth(), downwards ? ", " + keys : withItself ? " DESC" : "");
  }

  private String depth() {
    return name + "_depth";
  }

  private String ref(int index) {
    return name + "_ref_" + index;
  }

  private static String names(List<Leaf> leaves, String qualifier) {
    return leaves.stream().map(leaf -> qualifier + column(leaf)).collect(Collectors.joining(", "));
  }

  private static String column(Leaf leaf) {
    return SqlNames.quoted(leaf.column());
  }
}
