package dev.rowan.processor.lower;

import dev.rowan.schema.ObjectName;

/** The little SQL that lowering writes itself: names and literals within expressions. */
final class SqlWriter {
  private SqlWriter() {}

  /** Returns a text as a literal: {@code 'it''s'}. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Returns a name as it stands within a literal of its own, as in {@code nextval('a.b')}. */
  static String name(ObjectName name) {
    return name.toString();
  }

  /** Returns a column's name, quoted where it must be. */
  static String column(String name) {
    return name;
  }
}
