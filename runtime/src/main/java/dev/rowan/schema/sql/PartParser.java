package dev.rowan.schema.sql;

import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import java.util.List;
import java.util.Locale;

/** Reads CREATE POLICY, RULE and STATISTICS, from the word after that on. */
final class PartParser {
  private final Cursor cursor;
  private final boolean orReplace;

  PartParser(Cursor cursor, boolean orReplace) {
    this.cursor = cursor;
    this.orReplace = orReplace;
  }

  Statement policy() {
    String name = cursor.identifier();
    cursor.expect("on");
    ObjectName table = cursor.name();
    boolean restrictive =
        cursor.accept("as")
            && "restrictive".equals(cursor.acceptOneOf("restrictive", "permissive"));
    Policy.Command command = cursor.accept("for") ? command() : Policy.Command.ALL;
    List<String> roles = cursor.accept("to") ? roles(cursor) : List.of();
    Expression using = cursor.accept("using") ? cursor.parenthesized() : null;
    Expression withCheck = cursor.accept("with", "check") ? cursor.parenthesized() : null;
    cursor.expectEnd();
    return part(table, new Policy(name, restrictive, command, roles, using, withCheck, ""));
  }

  private Policy.Command command() {
    String word = cursor.label().toUpperCase(Locale.ROOT);
    for (Policy.Command command : Policy.Command.values()) {
      if (command.name().equals(word)) {
        return command;
      }
    }
    throw cursor.fault("expected ALL, SELECT, INSERT, UPDATE or DELETE");
  }

  /** Reads roles; PUBLIC among them makes it all of them. */
  static List<String> roles(Cursor cursor) {
    List<String> roles = cursor.commas(() -> role(cursor));
    return roles.contains("public") ? List.of() : roles;
  }

  private static String role(Cursor cursor) {
    if (cursor.at("current_user") || cursor.at("current_role") || cursor.at("session_user")) {
      throw cursor.fault("name the role itself: this one is whoever runs the migration");
    }
    return cursor.label();
  }

  Statement rule() {
    String name = cursor.identifier();
    cursor.expect("as", "on");
    if (cursor.acceptOneOf("select", "insert", "update", "delete") == null) {
      throw cursor.fault("expected SELECT, INSERT, UPDATE or DELETE");
    }
    cursor.expect("to");
    Located<ObjectName> table = cursor.located(cursor::name);
    String definition = definition();
    return new Statement.CreatePart(
        table.value(),
        new Rule(name, definition, Trigger.Enabled.ORIGIN, ""),
        true,
        orReplace,
        false,
        List.of(table));
  }

  /** The whole statement; one that would replace is as good as one that makes. */
  private String definition() {
    cursor.back(0);
    return cursor.rest();
  }

  Statement statistics() {
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    boolean named = !cursor.at("on") && !cursor.at('(');
    ObjectName name = named ? cursor.name() : ObjectName.unqualified("stat");
    List<String> kinds =
        cursor.at('(') ? cursor.list(cursor::label).stream().sorted().toList() : List.of();
    cursor.expect("on");
    List<IndexKey> keys = cursor.commas(new KeyParser(cursor)::key);
    cursor.expect("from");
    ObjectName table = cursor.name();
    cursor.expectEnd();
    List<String> columns =
        keys.stream().map(key -> key.column() == null ? "expr" : key.column()).toList();
    Statistics statistics =
        new Statistics(
            named ? name.name() : DefaultNames.of(table.name(), columns, "stat"),
            name.namespace(),
            kinds,
            keys,
            null,
            "");
    return new Statement.CreatePart(table, statistics, named, orReplace, ifNotExists, List.of());
  }

  private Statement part(ObjectName relation, TablePart part) {
    return new Statement.CreatePart(relation, part, true, orReplace, false, List.of());
  }
}
