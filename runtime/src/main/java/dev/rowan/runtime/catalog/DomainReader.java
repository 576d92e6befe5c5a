package dev.rowan.runtime.catalog;

import dev.rowan.schema.Check;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Domain;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads domains ({@code pg_type} of typtype {@code d}) and their checks ({@code contypid}). */
final class DomainReader {
  private DomainReader() {}

  static List<Domain> read(Catalog catalog) throws SQLException {
    Map<Long, List<Check>> checks = checks(catalog);
    return catalog.list(
        """
        SELECT t.oid, n.nspname AS object_namespace, t.typname AS object_name, %s,
          format_type(t.typbasetype, t.typtypmod) AS type,
          cn.nspname AS collation_namespace, co.collname AS collation_name,
          pg_get_expr(t.typdefaultbin, 0) AS default_value,
          t.typnotnull, nn.conname AS not_null_name
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        JOIN pg_type b ON b.oid = t.typbasetype
        LEFT JOIN pg_collation co ON co.oid = t.typcollation AND t.typcollation <> b.typcollation
        LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
        LEFT JOIN pg_constraint nn ON nn.contypid = t.oid AND nn.contype = 'n'
        WHERE t.typtype = 'd' AND %s
        """
            .formatted(
                Catalog.comment("pg_type", "t.oid"), catalog.mine("pg_type", "t", "typnamespace")),
        row ->
            new Domain(
                row.name("object"),
                row.type("type"),
                row.nameOrNull("collation"),
                row.expressionOrNull("default_value"),
                row.flag("typnotnull")
                    ? notNull(row.name("object"), row.textOrNull("not_null_name"))
                    : null,
                checks.getOrDefault(row.number("oid"), List.of()),
                row.text("comment")));
  }

  private static NotNull notNull(ObjectName domain, @Nullable String name) {
    String usual = DefaultNames.of(domain.name(), List.of(), "not_null");
    return name == null || name.equals(usual) ? NotNull.PLAIN : new NotNull(name, false, false);
  }

  private static Map<Long, List<Check>> checks(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT c.contypid AS relation, c.conname, pg_get_expr(c.conbin, 0) AS condition,
          c.convalidated, %s
        FROM pg_constraint c
        WHERE c.contypid <> 0 AND c.contype = 'c' AND %s
        """
            .formatted(
                Catalog.comment("pg_constraint", "c.oid"), catalog.inScope("c.connamespace")),
        row ->
            new Check(
                row.text("conname"),
                row.expression("condition"),
                false,
                !row.flag("convalidated"),
                false,
                false,
                row.text("comment")));
  }
}
