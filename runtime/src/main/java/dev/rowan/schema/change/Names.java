package dev.rowan.schema.change;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import org.jspecify.annotations.Nullable;

/** What each name in a schema becomes; most stay as they are. */
public interface Names {
  /** Returns the name of a table, view or sequence. */
  default ObjectName relation(ObjectName name) {
    return name;
  }

  /** Returns the name of a type. */
  default ObjectName type(ObjectName name) {
    return name;
  }

  /** Returns the name of the function of a trigger or range, which takes these arguments. */
  default ObjectName function(ObjectName name, String arguments) {
    return name;
  }

  /** Returns a routine's own name. */
  default ObjectName routine(Routine routine) {
    return routine.name();
  }

  /** Returns the name of a collation, operator class or anything else in a namespace. */
  default ObjectName other(ObjectName name) {
    return name;
  }

  /** Returns the name of a namespace. */
  default String namespace(String name) {
    return name;
  }

  /** Returns the name of a column of a relation. */
  default String column(ObjectName relation, String name) {
    return name;
  }

  /** Returns an expression over the columns of a relation, or over none. */
  Expression expression(@Nullable ObjectName relation, Expression expression);

  /** Returns a whole statement or query, in PostgreSQL's own view of what follows a renaming. */
  String statement(String sql);
}
