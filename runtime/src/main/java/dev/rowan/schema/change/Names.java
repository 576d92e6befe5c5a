package dev.rowan.schema.change;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import org.jspecify.annotations.Nullable;

/** What each name in a schema becomes; most stay as they are. */
public interface Names {
  /** Returns the name of a table, view or sequence. */
  ObjectName relation(ObjectName name);

  /** Returns the name of a type. */
  ObjectName type(ObjectName name);

  /** Returns the name of the function of a trigger or range, which takes these arguments. */
  ObjectName function(ObjectName name, String arguments);

  /** Returns a routine's own name. */
  ObjectName routine(Routine routine);

  /** Returns the name of a collation, operator class or anything else in a namespace. */
  ObjectName other(ObjectName name);

  /** Returns the name of a namespace. */
  String namespace(String name);

  /** Returns the name of a column of a relation. */
  String column(ObjectName relation, String name);

  /** Returns an expression over the columns of a relation, or over none. */
  Expression expression(@Nullable ObjectName relation, Expression expression);

  /** Returns a whole statement or query, in PostgreSQL's own view of what follows a renaming. */
  String statement(String sql);
}
