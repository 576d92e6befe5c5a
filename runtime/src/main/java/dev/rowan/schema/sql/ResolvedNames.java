package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import dev.rowan.schema.change.Names;
import org.jspecify.annotations.Nullable;

/**
 * The names that a statement gives, each as the one that is meant.
 *
 * @param scope what unqualified names mean
 * @param namespace where extended statistics live that do not say so: beside their table
 */
record ResolvedNames(Scope scope, String namespace) implements Names {
  @Override
  public ObjectName relation(ObjectName name) {
    return scope.relation(name);
  }

  @Override
  public ObjectName type(ObjectName name) {
    return scope.typeName(name);
  }

  @Override
  public ObjectName function(ObjectName name, String arguments) {
    return scope.other(name);
  }

  @Override
  public ObjectName routine(Routine routine) {
    return scope.created(routine.name());
  }

  @Override
  public ObjectName other(ObjectName name) {
    return scope.other(name);
  }

  @Override
  public String namespace(String name) {
    return name.isEmpty() ? namespace : name;
  }

  @Override
  public Expression expression(@Nullable ObjectName relation, Expression expression) {
    return scope.expression(expression);
  }

  /** Views and rules are resolved as the text that they are. */
  @Override
  public String statement(String sql) {
    return sql;
  }
}
