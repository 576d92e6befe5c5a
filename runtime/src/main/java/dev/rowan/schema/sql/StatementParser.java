package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells statements apart by their first words, and reads those that need no parser of their own.
 */
final class StatementParser {
  private static final int RAW_WORDS = 3;

  private final Cursor cursor;

  StatementParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Returns what a statement is called that is not understood. */
  static Statement raw(Cursor cursor) {
    cursor.back(0);
    List<String> words = new ArrayList<>();
    while (words.size() < RAW_WORDS && cursor.peek(0).kind() == SqlTokens.Kind.WORD) {
      words.add(cursor.peek(0).text().toUpperCase(Locale.ROOT));
      cursor.skip();
    }
    return new Activity.Raw(String.join(" ", words));
  }

  /** Returns the table or view that a broken statement would make, or null if none is told. */
  static @Nullable ObjectName createdRelation(String statement) {
    Cursor cursor = new Cursor(new SourceText(statement), 0, statement.length());
    while (!cursor.atEnd() && !cursor.at("table") && !cursor.at("view")) {
      cursor.skip();
    }
    boolean creates = cursor.mark() > 0 && cursor.mark() < RAW_WORDS + 2;
    cursor.skip();
    cursor.accept("if", "not", "exists");
    try {
      return creates ? cursor.name() : null;
    } catch (SyntaxException e) {
      return null;
    }
  }

  Statement statement() {
    String word =
        cursor.acceptOneOf(
            "create",
            "alter",
            "drop",
            "comment",
            "set",
            "reset",
            "grant",
            "revoke",
            "do",
            "truncate",
            "vacuum",
            "analyze",
            "cluster",
            "reindex",
            "refresh",
            "update",
            "insert",
            "delete",
            "merge",
            "copy",
            "select",
            "with",
            "values",
            "table");
    if (word == null) {
      return transaction();
    }
    return switch (word) {
      case "create" -> new CreateParser(cursor).create();
      case "alter" -> new AlterParser(cursor).alter();
      case "drop" -> drop();
      case "comment" -> comment();
      case "set" -> set();
      case "reset" ->
          new Activity.SetParameter(cursor.label().toLowerCase(Locale.ROOT), null, false);
      case "grant", "revoke" -> privileges();
      case "do" -> block();
      case "truncate" -> truncate();
      case "vacuum", "analyze", "cluster", "reindex", "refresh" ->
          new MaintenanceParser(cursor).maintain(word);
      case "update", "insert", "delete", "merge", "copy" -> rows(word);
      case "with" -> with();
      default -> query();
    };
  }

  private Statement transaction() {
    Activity.Transaction.Kind kind =
        cursor.at("begin") || cursor.at("start")
            ? Activity.Transaction.Kind.BEGIN
            : cursor.at("commit") || cursor.at("end")
                ? Activity.Transaction.Kind.COMMIT
                : isRollback()
                    ? Activity.Transaction.Kind.ROLLBACK
                    : cursor.at("savepoint")
                            || cursor.at("release")
                            || cursor.at("rollback")
                            || cursor.at("lock")
                        ? Activity.Transaction.Kind.GO_ON
                        : null;
    return kind == null ? raw(cursor) : new Activity.Transaction(kind);
  }

  private boolean isRollback() {
    int last = cursor.peek(1).is("work") || cursor.peek(1).is("transaction") ? 2 : 1;
    return cursor.at("abort") || (cursor.at("rollback") && !cursor.peek(last).is("to"));
  }

  private Statement drop() {
    ReferenceParser references = new ReferenceParser(cursor);
    String kind = references.kind();
    if (kind == null) {
      return raw(cursor);
    }
    boolean concurrently = cursor.accept("concurrently");
    boolean ifExists = cursor.accept("if", "exists");
    List<ObjectReference> objects = cursor.commas(() -> references.object(kind));
    boolean cascade = "cascade".equals(cursor.acceptOneOf("cascade", "restrict"));
    cursor.expectEnd();
    return new Statement.Drop(objects, concurrently, ifExists, cascade);
  }

  private Statement comment() {
    cursor.expect("on");
    ReferenceParser references = new ReferenceParser(cursor);
    String kind = references.kind();
    if (kind == null) {
      return raw(cursor);
    }
    ObjectReference object = references.object(kind);
    cursor.expect("is");
    String comment = cursor.accept("null") ? "" : cursor.string();
    cursor.expectEnd();
    return new Statement.Comment(object, comment);
  }

  private Statement set() {
    boolean local = "local".equals(cursor.acceptOneOf("local", "session"));
    if (cursor.at("transaction") || cursor.at("constraints") || cursor.at("characteristics")) {
      return new Activity.Transaction(Activity.Transaction.Kind.GO_ON);
    }
    if (cursor.accept("time", "zone")) {
      return new Activity.SetParameter("timezone", List.of(cursor.rest()), local);
    }
    StringBuilder name = new StringBuilder(cursor.label());
    while (cursor.accept('.')) {
      name.append('.').append(cursor.label());
    }
    if (!cursor.accept('=')) {
      cursor.accept("to");
    }
    List<String> values = cursor.accept("default") ? null : cursor.commas(this::value);
    cursor.expectEnd();
    return new Activity.SetParameter(name.toString(), values, local);
  }

  private String value() {
    if (Literals.text(cursor.peek(0)) != null) {
      return cursor.string();
    }
    String name = cursor.peek(0).identifier();
    if (name != null) {
      cursor.skip();
      return name;
    }
    return cursor.expression(token -> false).sql();
  }

  private Statement privileges() {
    cursor.back(0);
    return new Activity.Privileges(cursor.rest());
  }

  private Statement block() {
    String language = "plpgsql";
    String body = null;
    while (!cursor.atEnd()) {
      if (cursor.accept("language")) {
        language = cursor.label();
      } else {
        body = cursor.string();
      }
    }
    if (body == null) {
      throw cursor.fault("expected a body");
    }
    return new Activity.Block(body, language);
  }

  private Statement truncate() {
    cursor.accept("table");
    List<ObjectName> tables =
        cursor.commas(
            () -> {
              cursor.accept("only");
              ObjectName table = cursor.name();
              cursor.accept('*');
              return table;
            });
    cursor.acceptOneOf("restart", "continue");
    cursor.accept("identity");
    boolean cascade = "cascade".equals(cursor.acceptOneOf("cascade", "restrict"));
    cursor.expectEnd();
    return new Activity.Truncate(tables, cascade);
  }

  private Statement rows(String command) {
    switch (command) {
      case "insert", "merge" -> cursor.expect("into");
      case "delete" -> cursor.expect("from");
      default -> {}
    }
    cursor.accept("only");
    if (command.equals("copy") && cursor.at('(')) {
      return query();
    }
    ObjectName table = cursor.name();
    return new Activity.ChangeRows(command, table, filtered());
  }

  private boolean filtered() {
    while (!cursor.atEnd()) {
      if (cursor.accept("where")) {
        return true;
      }
      cursor.skipNested();
    }
    return false;
  }

  /** What follows the queries of WITH tells whether rows change. */
  private Statement with() {
    cursor.accept("recursive");
    while (!cursor.atEnd()) {
      @Nullable String command = cursor.acceptOneOf("update", "insert", "delete", "merge");
      if (command != null) {
        return rows(command);
      }
      cursor.skipNested();
    }
    return query();
  }

  private Statement query() {
    cursor.back(0);
    return new Activity.Query(cursor.rest());
  }
}
