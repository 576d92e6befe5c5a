package dev.rowan.schema.sql;

/** Reads CREATE statements, from the word after CREATE on. */
final class CreateParser {
  private final Cursor cursor;

  CreateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement create() {
    if (cursor.at("index") || cursor.at("unique", "index")) {
      return new IndexParser(cursor).index();
    }
    if (isTable()) {
      return new TableParser(cursor).table();
    }
    return StatementParser.raw(cursor);
  }

  private boolean isTable() {
    int ahead = 0;
    while (cursor.peek(ahead).is("global")
        || cursor.peek(ahead).is("local")
        || cursor.peek(ahead).is("temporary")
        || cursor.peek(ahead).is("temp")
        || cursor.peek(ahead).is("unlogged")) {
      ahead++;
    }
    return cursor.peek(ahead).is("table");
  }
}
