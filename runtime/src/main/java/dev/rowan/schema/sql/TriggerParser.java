package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads CREATE TRIGGER, from the word after CREATE [OR REPLACE] on. */
final class TriggerParser {
  private static final List<String> EVENTS = List.of("INSERT", "UPDATE", "DELETE", "TRUNCATE");

  private final Cursor cursor;
  private final boolean orReplace;
  private final Set<String> events = new TreeSet<>();
  private final List<String> columns = new ArrayList<>();
  private String oldTable = "";
  private String newTable = "";

  TriggerParser(Cursor cursor, boolean orReplace) {
    this.cursor = cursor;
    this.orReplace = orReplace;
  }

  Statement trigger() {
    boolean constraint = cursor.accept("constraint");
    cursor.expect("trigger");
    String name = cursor.identifier();
    Trigger.Timing timing = timing();
    do {
      event();
    } while (cursor.accept("or"));
    cursor.expect("on");
    ObjectName relation = cursor.name();
    ObjectName from = cursor.accept("from") ? cursor.name() : null;
    ConstraintParser.Attributes attributes =
        new ConstraintParser(cursor, relation.name()).attributes();
    if (cursor.accept("referencing")) {
      transitionTables();
    }
    boolean forEachRow = forEachRow();
    Expression when = cursor.accept("when") ? cursor.parenthesized() : null;
    cursor.expect("execute");
    if (cursor.acceptOneOf("function", "procedure") == null) {
      throw cursor.fault("expected FUNCTION");
    }
    ObjectName function = cursor.anyName();
    List<String> arguments = cursor.list(this::argument);
    cursor.expectEnd();
    return new Statement.CreatePart(
        relation,
        new Trigger(
            name,
            timing,
            EVENTS.stream().filter(events::contains).toList(),
            columns,
            !forEachRow,
            when,
            function,
            arguments,
            oldTable,
            newTable,
            constraint,
            attributes.deferrability(),
            from,
            Trigger.Enabled.ORIGIN,
            ""),
        true,
        orReplace,
        false,
        List.of());
  }

  private Trigger.Timing timing() {
    if (cursor.accept("before")) {
      return Trigger.Timing.BEFORE;
    }
    if (cursor.accept("after")) {
      return Trigger.Timing.AFTER;
    }
    cursor.expect("instead", "of");
    return Trigger.Timing.INSTEAD_OF;
  }

  private void event() {
    @Nullable String event = cursor.acceptOneOf("insert", "update", "delete", "truncate");
    if (event == null) {
      throw cursor.fault("expected INSERT, UPDATE, DELETE or TRUNCATE");
    }
    events.add(event.toUpperCase(Locale.ROOT));
    if (event.equals("update") && cursor.accept("of")) {
      columns.addAll(cursor.commas(cursor::identifier));
    }
  }

  private void transitionTables() {
    while (cursor.at("old") || cursor.at("new")) {
      boolean old = cursor.accept("old") || !cursor.accept("new");
      cursor.expect("table");
      cursor.accept("as");
      String name = cursor.identifier();
      oldTable = old ? name : oldTable;
      newTable = old ? newTable : name;
    }
  }

  private boolean forEachRow() {
    if (!cursor.accept("for")) {
      return false;
    }
    cursor.accept("each");
    boolean row = cursor.accept("row");
    if (!row) {
      cursor.expect("statement");
    }
    return row;
  }

  /** A word or number is as good as a string. */
  private String argument() {
    if (Literals.text(cursor.peek(0)) != null) {
      return cursor.string();
    }
    String word = cursor.peek(0).identifier();
    if (word != null) {
      cursor.skip();
      return word;
    }
    return cursor.expression(token -> false).sql();
  }
}
