package dev.rowan.processor.generate;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;

/** Names as statements have them. */
final class SqlNames {
  private SqlNames() {}

  /** Returns a name, quoted where it must be. */
  static String quoted(String name) {
    return Sql.identifier(name);
  }

  /** Returns the name of a table; the default namespace is left to the search path. */
  static String table(ObjectName name) {
    return isInSearchPath(name) ? quoted(name.name()) : Sql.name(name);
  }

  /** Whether statements leave the namespace of a table to the search path. */
  static boolean isInSearchPath(ObjectName name) {
    return name.namespace().isEmpty() || name.namespace().equals("public");
  }

  /** Returns the name of a type without its modifiers: a cast to {@code varchar(3)} would cut. */
  static String type(SqlType type) {
    if (type.isBuiltIn() && type.name().name().equals("bit")) {
      // Without a length it is bit(1), and a cast would cut.
      return type.isArray() ? "bit varying[]" : "bit varying";
    }
    return Sql.type(type.withModifiers(""));
  }
}
