package dev.rowan.schema;

import java.util.Set;

/**
 * The key words of PostgreSQL 14 to 18 that cannot be any kind of name unquoted ({@code
 * pg_get_keywords()}, all but {@code catcode} U).
 */
final class Keywords {
  /** No name of anything ({@code catcode} R and T). */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization binary both case cast
          check collate collation column concurrently constraint create cross current_catalog
          current_date current_role current_schema current_time current_timestamp current_user
          default deferrable desc distinct do else end except false fetch for foreign freeze from
          full grant group having ilike in initially inner intersect into is isnull join lateral
          leading left like limit localtime localtimestamp natural not notnull null offset on only
          or order outer overlaps placing primary references returning right select session_user
          similar some symmetric system_user table tablesample then to trailing true union unique
          user using variadic verbose when where window with"""
              .split("\\s+"));

  /** No name of a function or type, but of a column ({@code catcode} C). */
  private static final Set<String> COLUMN_NAMES =
      Set.of(
          """
          between bigint bit boolean char character coalesce dec decimal exists extract float
          greatest grouping inout int integer interval json json_array json_arrayagg json_exists
          json_object json_objectagg json_query json_scalar json_serialize json_table json_value
          least merge_action national nchar none normalize nullif numeric out overlay position
          precision real row setof smallint substring time timestamp treat trim values varchar
          xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
          xmlroot xmlserialize xmltable"""
              .split("\\s+"));

  private Keywords() {}

  /** Whether this word, in lower case, must be quoted to be a name. */
  static boolean needsQuotes(String word) {
    return RESERVED.contains(word) || COLUMN_NAMES.contains(word);
  }

  /** Whether this word, in lower case, is never a name where it stands unquoted. */
  static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }
}
