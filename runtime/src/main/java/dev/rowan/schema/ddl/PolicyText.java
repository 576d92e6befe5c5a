package dev.rowan.schema.ddl;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Policy;
import org.jspecify.annotations.Nullable;

/** What CREATE POLICY and ALTER POLICY have in common. */
final class PolicyText {
  private PolicyText() {}

  static String conditions(Policy policy) {
    return condition("USING", policy.using()) + condition("WITH CHECK", policy.withCheck());
  }

  private static String condition(String word, @Nullable Expression condition) {
    return condition == null ? "" : "\n    " + word + " " + Sql.parenthesized(condition);
  }
}
