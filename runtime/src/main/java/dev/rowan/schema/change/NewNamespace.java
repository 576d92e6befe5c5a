package dev.rowan.schema.change;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a schema in which one namespace has another. */
final class NewNamespace implements Names {
  private final String from;
  private final String to;
  private final Set<ObjectName> inside;

  /**
   * Renames a namespace.
   *
   * @param from its name as it is
   * @param to its new name
   * @param inside the names that it holds
   */
  NewNamespace(String from, String to, Set<ObjectName> inside) {
    this.from = from;
    this.to = to;
    this.inside = inside;
  }

  private ObjectName moved(ObjectName name) {
    return name.namespace().equals(from) ? name.in(to) : name;
  }

  @Override
  public ObjectName relation(ObjectName name) {
    return moved(name);
  }

  @Override
  public ObjectName type(ObjectName name) {
    return moved(name);
  }

  @Override
  public ObjectName function(ObjectName name, String arguments) {
    return moved(name);
  }

  @Override
  public ObjectName routine(Routine routine) {
    return moved(routine.name());
  }

  @Override
  public ObjectName other(ObjectName name) {
    return moved(name);
  }

  @Override
  public String namespace(String name) {
    return name.equals(from) ? to : name;
  }

  @Override
  public Expression expression(@Nullable ObjectName relation, Expression expression) {
    return new Expression(statement(expression.sql()));
  }

  /** {@code from.x} may also be the column x of something called like the namespace. */
  @Override
  public String statement(String sql) {
    return SqlNames.rewrite(
        sql,
        mention -> {
          List<String> names = mention.names();
          boolean mine =
              names.size() > 1
                  && names.get(0).equals(from)
                  && (names.size() > 2
                      || mention.isCall()
                      || mention.isCast()
                      || inside.contains(new ObjectName(from, names.get(1))));
          return mine ? NewName.replaced(List.of(to), names, 1) : null;
        });
  }
}
