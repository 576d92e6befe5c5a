package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What names and types of columns tell. */
final class Words {
  private static final Set<String> TEXTS =
      Set.of("text", "character varying", "character", "citext");
  private static final Set<String> FLOATS = Set.of("real", "double precision");

  private Words() {}

  /** Returns the words of a name in snake_case or camelCase. */
  static List<String> of(String name) {
    return Arrays.asList(SnakeCase.of(name).split("_", -1));
  }

  /** Returns the last word of a column's name. */
  static String last(Column column) {
    List<String> words = of(column.name());
    return words.get(words.size() - 1);
  }

  static boolean isText(Column column) {
    return !column.type().isArray() && TEXTS.contains(column.type().name().name());
  }

  static boolean isFloat(Column column) {
    return !column.type().isArray() && FLOATS.contains(column.type().name().name());
  }

  /** Whether a type has this built-in name, with any length. */
  static boolean is(SqlType type, String name) {
    return !type.isArray() && type.name().equals(ObjectName.unqualified(name));
  }
}
