package dev.rowan.runtime.catalog;

import dev.rowan.schema.EnumType;
import java.sql.SQLException;
import java.util.List;

/** Reads enumerated types ({@code pg_type} of typtype {@code e}, {@code pg_enum}). */
final class EnumReader {
  private EnumReader() {}

  static List<EnumType> read(Catalog catalog) throws SQLException {
    return catalog.list(
        """
        SELECT n.nspname AS object_namespace, t.typname AS object_name, %s,
          ARRAY(SELECT e.enumlabel::text FROM pg_enum e
            WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typtype = 'e' AND %s
        """
            .formatted(
                Catalog.comment("pg_type", "t.oid"), catalog.mine("pg_type", "t", "typnamespace")),
        row -> new EnumType(row.name("object"), row.texts("labels"), row.text("comment")));
  }
}
