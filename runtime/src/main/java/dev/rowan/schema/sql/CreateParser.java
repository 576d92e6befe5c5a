package dev.rowan.schema.sql;

import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SqlType;
import java.util.List;

/** Reads CREATE statements, from the word after CREATE on. */
final class CreateParser {
  private final Cursor cursor;

  CreateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement create() {
    boolean orReplace = cursor.accept("or", "replace");
    if (cursor.at("index") || cursor.at("unique", "index")) {
      return new IndexParser(cursor).index();
    }
    switch (kindAfterPersistence()) {
      case "table" -> {
        return new TableParser(cursor).table();
      }
      case "view", "materialized", "recursive" -> {
        return new ViewParser(cursor, orReplace).view();
      }
      case "sequence" -> {
        return sequence();
      }
      default -> {}
    }
    if (cursor.at("constraint", "trigger") || cursor.at("trigger")) {
      return new TriggerParser(cursor, orReplace).trigger();
    }
    if (cursor.accept("schema")) {
      return namespace();
    }
    if (cursor.accept("extension")) {
      return extension();
    }
    if (cursor.accept("type")) {
      return new CreateTypeParser(cursor).type();
    }
    if (cursor.accept("domain")) {
      return new DomainParser(cursor).domain();
    }
    if (cursor.accept("policy")) {
      return new PartParser(cursor, orReplace).policy();
    }
    if (cursor.accept("rule")) {
      return new PartParser(cursor, orReplace).rule();
    }
    if (cursor.accept("statistics")) {
      return new PartParser(cursor, orReplace).statistics();
    }
    return new VerbatimParser(cursor, orReplace).create();
  }

  private String kindAfterPersistence() {
    int ahead = 0;
    while (cursor.peek(ahead).is("global")
        || cursor.peek(ahead).is("local")
        || cursor.peek(ahead).is("temporary")
        || cursor.peek(ahead).is("temp")
        || cursor.peek(ahead).is("unlogged")) {
      ahead++;
    }
    String word = cursor.peek(ahead).identifier();
    return word == null ? "" : word;
  }

  /** Objects that stand within CREATE SCHEMA are not read: as statements they mean the same. */
  private Statement namespace() {
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    String name = "";
    if (!cursor.at("authorization")) {
      name = cursor.identifier();
    }
    if (cursor.accept("authorization")) {
      String role = cursor.label();
      name = name.isEmpty() ? role : name;
    }
    cursor.expectEnd();
    return made(new Namespace(ObjectName.unqualified(name), ""), ifNotExists);
  }

  private Statement extension() {
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    ObjectName name = ObjectName.unqualified(cursor.label());
    cursor.accept("with");
    String schema = "";
    String version = "";
    while (!cursor.atEnd() && !cursor.accept("cascade")) {
      if (cursor.accept("schema")) {
        schema = cursor.identifier();
      } else {
        cursor.expect("version");
        version = Literals.text(cursor.peek(0)) == null ? cursor.label() : cursor.string();
      }
    }
    cursor.expectEnd();
    return made(new Extension(name, schema, version, ""), ifNotExists);
  }

  private Statement sequence() {
    boolean unlogged = cursor.accept("unlogged");
    if (!unlogged && !cursor.at("sequence")) {
      return StatementParser.raw(cursor);
    }
    cursor.expect("sequence");
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    ObjectName name = cursor.name();
    SequenceChange options = new OptionParser(cursor).sequence();
    cursor.expectEnd();
    return made(
        new Sequence(
            name,
            options.type() == null ? SqlType.BIGINT : options.type(),
            options.options(),
            options.owner(),
            unlogged,
            ""),
        ifNotExists);
  }

  static Statement made(SchemaObject object, boolean ifNotExists) {
    return new Statement.CreateObject(object, false, ifNotExists, List.of());
  }
}
