package dev.rowan.runtime.catalog;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.RangeType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads range types ({@code pg_range}). */
final class RangeReader {
  private RangeReader() {}

  static List<RangeType> read(Catalog catalog) throws SQLException {
    return catalog.list(
        """
        SELECT n.nspname AS object_namespace, t.typname AS object_name, %s,
          format_type(r.rngsubtype, NULL) AS subtype,
          oc.nspname AS class_namespace, o.opcname AS class_name,
          cn.nspname AS collation_namespace, co.collname AS collation_name,
          kn.nspname AS canonical_namespace, k.proname AS canonical_name,
          dn.nspname AS diff_namespace, d.proname AS diff_name,
          mn.nspname AS multirange_namespace, m.typname AS multirange_name
        FROM pg_range r
        JOIN pg_type t ON t.oid = r.rngtypid
        JOIN pg_namespace n ON n.oid = t.typnamespace
        JOIN pg_type s ON s.oid = r.rngsubtype
        LEFT JOIN pg_opclass o ON o.oid = r.rngsubopc AND NOT o.opcdefault
        LEFT JOIN pg_namespace oc ON oc.oid = o.opcnamespace
        LEFT JOIN pg_collation co ON co.oid = r.rngcollation AND r.rngcollation <> s.typcollation
        LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
        LEFT JOIN pg_proc k ON k.oid = r.rngcanonical
        LEFT JOIN pg_namespace kn ON kn.oid = k.pronamespace
        LEFT JOIN pg_proc d ON d.oid = r.rngsubdiff
        LEFT JOIN pg_namespace dn ON dn.oid = d.pronamespace
        LEFT JOIN pg_type m ON m.oid = r.rngmultitypid
        LEFT JOIN pg_namespace mn ON mn.oid = m.typnamespace
        WHERE %s
        """
            .formatted(
                Catalog.comment("pg_type", "t.oid"), catalog.mine("pg_type", "t", "typnamespace")),
        row ->
            new RangeType(
                row.name("object"),
                row.type("subtype"),
                row.nameOrNull("class"),
                row.nameOrNull("collation"),
                row.nameOrNull("canonical"),
                row.nameOrNull("diff"),
                multirange(row.name("object"), row.nameOrNull("multirange")),
                row.text("comment")));
  }

  /** Returns the name unless PostgreSQL would choose it ({@code makeMultirangeTypeName}). */
  private static @Nullable ObjectName multirange(ObjectName range, @Nullable ObjectName name) {
    String usual =
        range.name().contains("range")
            ? range.name().replaceFirst("range", "multirange")
            : range.name() + "_multirange";
    boolean chosen =
        usual.getBytes(StandardCharsets.UTF_8).length <= ObjectName.MAX_BYTES
            && range.sibling(usual).equals(name);
    return chosen ? null : name;
  }
}
