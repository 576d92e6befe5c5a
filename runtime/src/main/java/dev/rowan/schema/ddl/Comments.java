package dev.rowan.schema.ddl;

import dev.rowan.schema.ObjectName;
import java.util.List;

/** {@code COMMENT ON COLUMN public.orders.total IS 'gross amount'}. */
final class Comments {
  private Comments() {}

  /** Returns the statement for a new object, or none where it has no comment. */
  static List<String> first(String target, String comment) {
    return changed(target, "", comment);
  }

  /** Returns the statement that changes a comment, or none where it stays. */
  static List<String> changed(String target, String before, String after) {
    return before.equals(after)
        ? List.of()
        : List.of(
            "COMMENT ON " + target + " IS " + (after.isEmpty() ? "NULL" : Sql.literal(after)));
  }

  /** Returns the target of a column of a relation or type. */
  static String column(ObjectName relation, String column) {
    return "COLUMN " + Sql.name(relation) + "." + Sql.identifier(column);
  }

  /** Returns the target of a constraint of a domain. */
  static String domainConstraint(ObjectName domain, String constraint) {
    return "CONSTRAINT " + Sql.identifier(constraint) + " ON DOMAIN " + Sql.name(domain);
  }
}
