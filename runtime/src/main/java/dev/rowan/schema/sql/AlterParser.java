package dev.rowan.schema.sql;

import java.util.Set;

/** Reads ALTER statements, from the word after ALTER on. */
final class AlterParser {
  private static final Set<String> RELATIONS =
      Set.of("table", "index", "view", "materialized view", "foreign table");

  private final Cursor cursor;

  AlterParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement alter() {
    String kind = new ReferenceParser(cursor).kind();
    if (kind != null && RELATIONS.contains(kind)) {
      return new AlterTableParser(cursor).alter(kind);
    }
    return StatementParser.raw(cursor);
  }
}
