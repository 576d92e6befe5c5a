package dev.rowan.runtime.catalog;

import dev.rowan.schema.Policy;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads row level security policies ({@code pg_policy}); the role 0 is PUBLIC. */
final class PolicyReader {
  private PolicyReader() {}

  static Map<Long, List<Policy>> read(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT p.polrelid AS relation, p.polname, p.polpermissive, p.polcmd,
          ARRAY(SELECT r.rolname::text FROM pg_roles r
            WHERE r.oid = ANY (p.polroles) ORDER BY 1) AS roles,
          pg_get_expr(p.polqual, p.polrelid) AS visible,
          pg_get_expr(p.polwithcheck, p.polrelid) AS writable, %s
        FROM pg_policy p
        JOIN pg_class c ON c.oid = p.polrelid
        WHERE %s
        """
            .formatted(Catalog.comment("pg_policy", "p.oid"), catalog.inScope("c.relnamespace")),
        row ->
            new Policy(
                row.text("polname"),
                !row.flag("polpermissive"),
                command(row.code("polcmd")),
                row.texts("roles"),
                row.expressionOrNull("visible"),
                row.expressionOrNull("writable"),
                row.text("comment")));
  }

  private static Policy.Command command(char code) {
    return switch (code) {
      case 'r' -> Policy.Command.SELECT;
      case 'a' -> Policy.Command.INSERT;
      case 'w' -> Policy.Command.UPDATE;
      case 'd' -> Policy.Command.DELETE;
      default -> Policy.Command.ALL;
    };
  }
}
