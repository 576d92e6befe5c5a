package dev.rowan.runtime.importing;

import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.StorageParameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of SQL may stand in an annotation: the processor's own rule. */
final class AnnotationSql {
  private AnnotationSql() {}

  /** Whether an expression holds nothing that ends or hides a piece of SQL. */
  static boolean isSaid(@Nullable Expression expression) {
    return expression == null
        || SqlTokens.of(expression.sql()).stream()
            .noneMatch(
                token ->
                    token.is(';')
                        || token.kind() == SqlTokens.Kind.COMMENT
                        || token.text().startsWith("$")
                        || isEscaped(token));
  }

  /** Whether a quote in it may be one that a backslash takes its meaning from. */
  private static boolean isEscaped(SqlTokens.Token token) {
    return token.kind() == SqlTokens.Kind.STRING
        && !token.text().startsWith("'")
        && token.text().replace("\\\\", "").contains("\\");
  }

  /** Returns storage parameters as an annotation lists them: {@code "fillfactor = 70"}. */
  static Code parameters(StorageParameters parameters) {
    List<String> texts = new ArrayList<>();
    parameters.values().forEach((name, value) -> texts.add(name + " = " + value));
    return Code.strings(texts);
  }

  /** Returns when a constraint is checked, for the attribute {@code deferrable}. */
  static Code deferrable(Deferrability when) {
    return Code.constant(
        "Deferrable",
        switch (when) {
          case NOT_DEFERRABLE -> "NOT_DEFERRABLE";
          case DEFERRABLE -> "INITIALLY_IMMEDIATE";
          case INITIALLY_DEFERRED -> "INITIALLY_DEFERRED";
        });
  }
}
