package dev.rowan.runtime.catalog;

import dev.rowan.schema.Rule;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads rewrite rules ({@code pg_rewrite}), those that make a view a view left out. */
final class RuleReader {
  private RuleReader() {}

  static Map<Long, List<Rule>> read(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT r.ev_class AS relation, r.rulename, r.ev_enabled,
          rtrim(pg_get_ruledef(r.oid), ';') AS definition, %s
        FROM pg_rewrite r
        JOIN pg_class c ON c.oid = r.ev_class
        WHERE r.rulename <> '_RETURN' AND %s
        """
            .formatted(Catalog.comment("pg_rewrite", "r.oid"), catalog.inScope("c.relnamespace")),
        row ->
            new Rule(
                row.text("rulename"),
                row.text("definition"),
                TriggerReader.enabled(row.code("ev_enabled")),
                row.text("comment")));
  }
}
