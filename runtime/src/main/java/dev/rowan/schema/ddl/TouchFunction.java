package dev.rowan.schema.ddl;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The function of a trigger that sets columns of the row that is about to be written.
 *
 * <p>Its text is that of {@code pg_get_functiondef}, so that the catalog gives back the same.
 */
public final class TouchFunction {
  private TouchFunction() {}

  /**
   * Returns the function.
   *
   * @param name its name
   * @param values what it sets columns to, by their names
   */
  public static Routine of(ObjectName name, Map<String, Expression> values) {
    String assignments =
        values.entrySet().stream()
            .map(
                value ->
                    "  NEW."
                        + Sql.identifier(value.getKey())
                        + " := "
                        + value.getValue().sql()
                        + ";\n")
            .collect(Collectors.joining());
    return new Routine(
        name,
        "",
        Routine.Kind.FUNCTION,
        "trigger",
        "CREATE OR REPLACE FUNCTION "
            + Sql.name(name)
            + "()\n RETURNS trigger\n LANGUAGE plpgsql\nAS $function$\nBEGIN\n"
            + assignments
            + "  RETURN NEW;\nEND\n$function$",
        "");
  }
}
