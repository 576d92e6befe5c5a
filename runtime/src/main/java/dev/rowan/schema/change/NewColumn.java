package dev.rowan.schema.change;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a schema in which one column of a table, and of all that inherit it, has another.
 *
 * <p>Queries keep their text: the columns that a view shows do not follow (PostgreSQL would say
 * {@code amount AS total} from now on), so that it must be replaced in any case.
 */
final class NewColumn implements Names {
  private final Set<ObjectName> tables;
  private final String from;
  private final String to;

  /**
   * Renames a column.
   *
   * @param tables the table and those that inherit from it
   * @param from the column's name as it is
   * @param to its new name
   */
  NewColumn(Set<ObjectName> tables, String from, String to) {
    this.tables = tables;
    this.from = from;
    this.to = to;
  }

  @Override
  public String column(ObjectName relation, String name) {
    return tables.contains(relation) && name.equals(from) ? to : name;
  }

  @Override
  public Expression expression(@Nullable ObjectName relation, Expression expression) {
    boolean query = SqlNames.isQuery(expression.sql());
    return new Expression(
        SqlNames.rewrite(expression.sql(), mention -> renamed(relation, mention, query)));
  }

  private @Nullable List<String> renamed(
      @Nullable ObjectName relation, SqlNames.Mention mention, boolean query) {
    List<String> names = mention.names();
    int last = names.size() - 1;
    if (!names.get(last).equals(from) || mention.isCall() || mention.isCast()) {
      return null;
    }
    if (!isMine(relation, names.subList(0, last), query)) {
      return null;
    }
    List<String> renamed = new ArrayList<>(names.subList(0, last));
    renamed.add(to);
    return renamed;
  }

  /**
   * Whether what stands before the column means one of the tables: nothing, {@code old}, {@code
   * new} or its name. In a query a bare name may be a column of another table.
   */
  private boolean isMine(@Nullable ObjectName relation, List<String> qualifier, boolean query) {
    boolean own = relation != null && tables.contains(relation);
    return switch (qualifier.size()) {
      case 0 -> own && !query;
      case 1 ->
          (own && List.of("old", "new", "excluded").contains(qualifier.get(0)))
              || tables.stream().anyMatch(table -> table.name().equals(qualifier.get(0)));
      default -> tables.contains(new ObjectName(qualifier.get(0), qualifier.get(1)));
    };
  }

  @Override
  public String statement(String sql) {
    return sql;
  }
}
