package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ALTER statements, from the word after ALTER on. */
final class AlterParser {
  private static final Set<String> RELATIONS =
      Set.of("table", "index", "view", "materialized view", "foreign table");

  /** What is neither part of a schema nor of its migrations. */
  private static final Set<String> SERVER_WIDE =
      Set.of(
          "database",
          "group",
          "language",
          "large object",
          "role",
          "subscription",
          "tablespace",
          "user",
          "user mapping");

  private final Cursor cursor;

  AlterParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement alter() {
    if (cursor.at("default", "privileges")) {
      cursor.back(0);
      return new Activity.Privileges(cursor.rest());
    }
    String kind = new ReferenceParser(cursor).kind();
    if (kind == null || SERVER_WIDE.contains(kind) || cursor.at("all", "in", "tablespace")) {
      return StatementParser.raw(cursor);
    }
    if (RELATIONS.contains(kind)) {
      return new AlterTableParser(cursor).alter(kind);
    }
    return switch (kind) {
      case "sequence" -> sequence();
      case "type" -> type();
      case "domain" -> domain();
      default -> object(kind);
    };
  }

  /** What is said of all relations goes the way of ALTER TABLE. */
  private Statement sequence() {
    int mark = cursor.mark();
    boolean ifExists = cursor.accept("if", "exists");
    ObjectName name = cursor.name();
    if (cursor.at("rename")
        || cursor.at("owner")
        || cursor.at("set", "schema")
        || cursor.at("set", "logged")
        || cursor.at("set", "unlogged")) {
      cursor.back(mark);
      return new AlterTableParser(cursor).alter("sequence");
    }
    SequenceChange change = new OptionParser(cursor).sequence();
    cursor.expectEnd();
    return new Statement.AlterSequence(name, ifExists, change);
  }

  private Statement type() {
    int mark = cursor.mark();
    ObjectName name = cursor.name();
    if (cursor.at("rename", "to") || cursor.at("set", "schema") || cursor.at("owner")) {
      cursor.back(mark);
      return object("type");
    }
    List<Located<TypeChange>> changes =
        cursor.commas(() -> cursor.located(new TypeChangeParser(cursor)::change));
    cursor.expectEnd();
    return new Statement.AlterType(name, changes);
  }

  private Statement domain() {
    int mark = cursor.mark();
    ObjectName name = cursor.name();
    DomainChange change = new DomainParser(cursor).change(name);
    if (change == null) {
      cursor.back(mark);
      return object("domain");
    }
    cursor.expectEnd();
    return new Statement.AlterDomain(name, change);
  }

  private Statement object(String kind) {
    cursor.accept("if", "exists");
    ObjectReference object = new ReferenceParser(cursor).object(kind);
    ObjectChange change = change(kind);
    cursor.expectEnd();
    return new Statement.AlterObject(object, change);
  }

  private ObjectChange change(String kind) {
    if (cursor.accept("rename", "to")) {
      return new ObjectChange.Rename(cursor.label());
    }
    if (cursor.accept("set", "schema")) {
      return new ObjectChange.Move(cursor.identifier());
    }
    if (cursor.accept("owner", "to")) {
      return new ObjectChange.Owner(cursor.label());
    }
    if (kind.equals("statistics") && cursor.accept("set", "statistics")) {
      return new ObjectChange.Target(ColumnChangeParser.statisticsTarget(cursor));
    }
    if (kind.equals("policy")) {
      return conditions();
    }
    cursor.back(0);
    return new ObjectChange.Continuation(cursor.rest());
  }

  private ObjectChange conditions() {
    @Nullable List<String> roles = cursor.accept("to") ? PartParser.roles(cursor) : null;
    Expression using = cursor.accept("using") ? cursor.parenthesized() : null;
    Expression withCheck = cursor.accept("with", "check") ? cursor.parenthesized() : null;
    return new ObjectChange.Conditions(roles, using, withCheck);
  }
}
