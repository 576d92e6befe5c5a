package dev.rowan.schema.change;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a schema in which one object other than a namespace has another.
 *
 * <p>A query over a renamed relation reads as PostgreSQL shows it from then on: {@code
 * purchases.total FROM purchases}. Where the old name may mean something else too it keeps its
 * text, and must be replaced.
 */
final class NewName implements Names {
  private static final Set<Kind> RELATIONS = Set.of(Kind.TABLE, Kind.VIEW, Kind.SEQUENCE);

  private final ObjectPath from;
  private final ObjectName to;
  private final Set<ObjectName> indexes;

  /**
   * Renames an object.
   *
   * @param from its path as it is
   * @param to its new name
   * @param indexes the indexes that move along into another namespace
   */
  NewName(ObjectPath from, ObjectName to, Set<ObjectName> indexes) {
    this.from = from;
    this.to = to;
    this.indexes = indexes;
  }

  private boolean isRelation() {
    return RELATIONS.contains(from.kind());
  }

  /** A relation is a type too: that of its rows. */
  private boolean isType() {
    return from.kind() != Kind.SEQUENCE && from.kind() != Kind.ROUTINE;
  }

  @Override
  public ObjectName relation(ObjectName name) {
    return isRelation() && name.equals(from.object()) ? to : name;
  }

  @Override
  public ObjectName type(ObjectName name) {
    boolean found = name.namespace().isEmpty() && name.name().equals(from.object().name());
    if (!isType() || !(found || name.equals(from.object()))) {
      return name;
    }
    return found && to.namespace().equals(from.object().namespace()) ? to.in("") : to;
  }

  @Override
  public ObjectName function(ObjectName name, String arguments) {
    boolean mine = from.kind() == Kind.ROUTINE && from.part().equals("(" + arguments + ")");
    return mine && name.equals(from.object()) ? to : name;
  }

  @Override
  public ObjectName routine(Routine routine) {
    return routine.path().equals(from) ? to : routine.name();
  }

  @Override
  public ObjectName other(ObjectName name) {
    return indexes.contains(name) ? name.in(to.namespace()) : name;
  }

  @Override
  public Expression expression(@Nullable ObjectName relation, Expression expression) {
    boolean mine = from.kind() == Kind.TABLE && from.object().equals(relation);
    return new Expression(rewritten(expression.sql(), mine));
  }

  @Override
  public String statement(String sql) {
    return rewritten(sql, false);
  }

  /**
   * Rewrites a text.
   *
   * @param mine whether it is over the columns of the renamed table, so that its bare name before a
   *     dot means the table
   */
  private String rewritten(String sql, boolean mine) {
    boolean query =
        isRelation() && !to.name().equals(from.object().name()) && SqlNames.isQuery(sql);
    return SqlNames.rewrite(
        sql,
        query ? inQuery(QueryNames.of(sql, from.object())) : mention -> mentioned(mention, mine));
  }

  private SqlNames.Rule inQuery(QueryNames query) {
    return mention -> {
      if (mention.object() || (mention.isCast() && mention.names().size() > 1)) {
        return mentioned(mention, false);
      }
      List<String> names = mention.names();
      if (query.isRead(mention)) {
        return List.of(to.namespace(), to.name());
      }
      return query.isQualifier(mention) ? replaced(List.of(to.name()), names, 1) : null;
    };
  }

  private @Nullable List<String> mentioned(SqlNames.Mention mention, boolean mine) {
    List<String> names = mention.names();
    boolean qualified =
        names.size() >= 2
            && names.get(0).equals(from.object().namespace())
            && names.get(1).equals(from.object().name());
    if (qualified) {
      return isMeant(mention) ? replaced(List.of(to.namespace(), to.name()), names, 2) : null;
    }
    if (!names.get(0).equals(from.object().name())) {
      return null;
    }
    if (!isMeantBare(mention, mine)) {
      return null;
    }
    boolean qualifies = isRelation() && !mention.object() && !mention.isCast();
    boolean here = qualifies || to.namespace().equals(from.object().namespace());
    return replaced(here ? List.of(to.name()) : List.of(to.namespace(), to.name()), names, 1);
  }

  private boolean isMeantBare(SqlNames.Mention mention, boolean mine) {
    boolean alone = mention.names().size() == 1;
    if (from.kind() == Kind.ROUTINE) {
      return alone && mention.isCall();
    }
    boolean row = isRelation() && (mention.object() || (mine && !alone));
    return row || (isType() && alone && mention.isCast());
  }

  /** A routine is told from a relation of its name by the parenthesis. */
  private boolean isMeant(SqlNames.Mention mention) {
    SqlTokens.Token after = mention.after();
    return from.kind() != Kind.ROUTINE || (after != null && after.is('('));
  }

  static List<String> replaced(List<String> start, List<String> names, int length) {
    List<String> replaced = new ArrayList<>(start);
    replaced.addAll(names.subList(length, names.size()));
    return replaced;
  }
}
