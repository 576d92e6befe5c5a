package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads CREATE VIEW and CREATE MATERIALIZED VIEW, from the word after CREATE [OR REPLACE] on. */
final class ViewParser {
  private final Cursor cursor;
  private final boolean orReplace;

  ViewParser(Cursor cursor, boolean orReplace) {
    this.cursor = cursor;
    this.orReplace = orReplace;
  }

  Statement view() {
    boolean local = cursor.acceptOneOf("global", "local") != null;
    boolean temporary = cursor.acceptOneOf("temporary", "temp") != null || local;
    cursor.accept("unlogged");
    boolean recursive = cursor.accept("recursive");
    boolean materialized = cursor.accept("materialized");
    cursor.expect("view");
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    ObjectName name = cursor.name();
    List<String> columns = cursor.at('(') ? cursor.list(cursor::identifier) : List.of();
    String method = cursor.accept("using") ? cursor.label() : "";
    Map<String, String> options = new LinkedHashMap<>();
    if (cursor.accept("with")) {
      options.putAll(new OptionParser(cursor).parameters().values());
    }
    String tablespace = cursor.accept("tablespace") ? cursor.identifier() : "";
    cursor.expect("as");
    int mark = cursor.mark();
    boolean ended = toEndOfQuery();
    Expression query = query(ended ? cursor.since(mark) : all(mark));
    boolean unpopulated = end(options);
    View view =
        new View(
            name,
            materialized,
            recursive ? recursive(name, columns, query) : query,
            List.of(),
            new StorageParameters(options),
            method.equals("heap") ? "" : method,
            tablespace,
            unpopulated,
            "",
            List.of(),
            "");
    return new Statement.CreateView(
        view, recursive ? List.of() : columns, orReplace, ifNotExists, temporary);
  }

  private Expression query(String text) {
    if (text.isBlank()) {
      throw cursor.fault("expected a query");
    }
    return new Expression(text);
  }

  private String all(int mark) {
    cursor.back(mark);
    return cursor.rest();
  }

  /** Goes to what stands after the query, if there is something. */
  private boolean toEndOfQuery() {
    while (!cursor.atEnd()) {
      if (cursor.at("with") && isEnd()) {
        return true;
      }
      cursor.skipNested();
    }
    return false;
  }

  private boolean isEnd() {
    int check = cursor.peek(1).is("local") || cursor.peek(1).is("cascaded") ? 2 : 1;
    int data = cursor.peek(1).is("no") ? 2 : 1;
    return (cursor.peek(check).is("check") && cursor.peek(check + 1).is("option"))
        || (cursor.peek(data).is("data") && cursor.peek(data + 1).text().isEmpty());
  }

  /** WITH CHECK OPTION is stored as an option. */
  private boolean end(Map<String, String> options) {
    if (!cursor.accept("with")) {
      return false;
    }
    boolean unpopulated = cursor.accept("no");
    if (!cursor.accept("data")) {
      String scope = cursor.acceptOneOf("local", "cascaded");
      cursor.expect("check", "option");
      options.put("check_option", scope == null ? "cascaded" : scope);
    }
    cursor.expectEnd();
    return unpopulated;
  }

  /** What PostgreSQL makes of RECURSIVE ({@code makeRecursiveViewSelect} in {@code gram.y}). */
  private static Expression recursive(ObjectName view, List<String> columns, Expression query) {
    String name = Identifiers.quoted(view.name());
    String names = columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
    return new Expression(
        "WITH RECURSIVE %s (%s) AS (%s\n) SELECT %s FROM %s"
            .formatted(name, names, query, names, name));
  }
}
