package dev.rowan.schema.ddl;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that stand only if the rows allow them.
 *
 * <pre>{@code
 * DO $$
 * BEGIN
 *   ALTER TABLE public.orders ALTER COLUMN note SET NOT NULL;
 * EXCEPTION WHEN integrity_constraint_violation OR invalid_foreign_key THEN
 *   RAISE WARNING '%', SQLERRM;
 * END
 * $$
 * }</pre>
 */
final class AttemptText {
  private AttemptText() {}

  /**
   * Returns the statement.
   *
   * @param otherwise what is done instead if the rows do not allow it
   */
  static String of(List<String> statements, List<String> otherwise) {
    return DoBlock.of(
        "\nBEGIN\n"
            + indented(statements)
            + "EXCEPTION WHEN integrity_constraint_violation OR invalid_foreign_key THEN\n"
            + "  RAISE WARNING '%', SQLERRM;\n"
            + indented(otherwise)
            + "END\n");
  }

  private static String indented(List<String> statements) {
    return statements.stream()
        .map(statement -> "  " + Sql.closed(statement).replace("\n", "\n  ") + ";\n")
        .collect(Collectors.joining());
  }
}
