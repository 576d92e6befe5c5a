package dev.rowan.schema.sql;

import dev.rowan.schema.SqlType;

/** Reads one change of ALTER TYPE. */
final class TypeChangeParser {
  private final Cursor cursor;

  TypeChangeParser(Cursor cursor) {
    this.cursor = cursor;
  }

  TypeChange change() {
    TypeChange change = read();
    cursor.acceptOneOf("cascade", "restrict");
    return change;
  }

  private TypeChange read() {
    if (cursor.accept("add", "value")) {
      return value();
    }
    if (cursor.accept("rename", "value")) {
      String label = cursor.string();
      cursor.expect("to");
      return new TypeChange.RenameValue(label, cursor.string());
    }
    if (cursor.accept("rename", "attribute")) {
      String attribute = cursor.identifier();
      cursor.expect("to");
      return new TypeChange.RenameAttribute(attribute, cursor.identifier());
    }
    if (cursor.accept("add", "attribute")) {
      return new TypeChange.AddAttribute(CreateTypeParser.attribute(cursor));
    }
    if (cursor.accept("drop", "attribute")) {
      boolean ifExists = cursor.accept("if", "exists");
      return new TypeChange.DropAttribute(cursor.identifier(), ifExists);
    }
    cursor.expect("alter", "attribute");
    String attribute = cursor.identifier();
    cursor.accept("set", "data");
    cursor.expect("type");
    TypeParser types = new TypeParser(cursor);
    SqlType type = types.type();
    return new TypeChange.AlterAttribute(attribute, type, types.collation());
  }

  private TypeChange value() {
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    String label = cursor.string();
    String place = cursor.acceptOneOf("before", "after");
    String neighbor = place == null ? null : cursor.string();
    return new TypeChange.AddValue(label, ifNotExists, neighbor, "before".equals(place));
  }
}
