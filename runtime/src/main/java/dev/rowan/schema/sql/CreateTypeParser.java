package dev.rowan.schema.sql;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads CREATE TYPE, from the word after TYPE on: enums, composite types and ranges. */
final class CreateTypeParser {
  private final Cursor cursor;

  CreateTypeParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A base type or a shell is beyond what a schema holds. */
  Statement type() {
    ObjectName name = cursor.name();
    if (!cursor.accept("as")) {
      return StatementParser.raw(cursor);
    }
    if (cursor.accept("enum")) {
      List<String> labels = cursor.list(cursor::string);
      cursor.expectEnd();
      return CreateParser.made(new EnumType(name, labels, ""), false);
    }
    if (cursor.accept("range")) {
      return range(name);
    }
    List<CompositeType.Attribute> attributes = cursor.list(() -> attribute(cursor));
    cursor.expectEnd();
    if (attributes.stream().map(CompositeType.Attribute::name).distinct().count()
        < attributes.size()) {
      throw cursor.fault("two attributes of one name");
    }
    return CreateParser.made(new CompositeType(name, attributes, ""), false);
  }

  /** Reads {@code street text COLLATE "C"}. */
  static CompositeType.Attribute attribute(Cursor cursor) {
    String name = cursor.identifier();
    TypeParser types = new TypeParser(cursor);
    SqlType type = types.type();
    return new CompositeType.Attribute(name, type, types.collation(), "");
  }

  private Statement range(ObjectName name) {
    Map<String, ObjectName> names = new HashMap<>();
    SqlType[] subtype = new SqlType[1];
    cursor.list(
        () -> {
          String option = cursor.label();
          cursor.expect('=');
          if (option.equals("subtype")) {
            subtype[0] = new TypeParser(cursor).type();
          } else {
            names.put(option, cursor.anyName());
          }
          return option;
        });
    if (subtype[0] == null) {
      throw cursor.fault("a range needs a subtype");
    }
    cursor.expectEnd();
    return CreateParser.made(
        new RangeType(
            name,
            subtype[0],
            names.get("subtype_opclass"),
            names.get("collation"),
            names.get("canonical"),
            names.get("subtype_diff"),
            names.get("multirange_type_name"),
            ""),
        false);
  }
}
