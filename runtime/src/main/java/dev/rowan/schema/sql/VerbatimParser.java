package dev.rowan.schema.sql;

import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads CREATE of what a schema keeps as text: routines, operators, casts and the like. */
final class VerbatimParser {
  /** What a schema keeps as an {@link OtherObject}. */
  private static final Set<String> OTHERS =
      Set.of(
          "access method",
          "cast",
          "collation",
          "conversion",
          "event trigger",
          "foreign data wrapper",
          "foreign table",
          "operator",
          "operator class",
          "operator family",
          "publication",
          "server",
          "text search configuration",
          "text search dictionary",
          "text search parser",
          "text search template",
          "transform");

  private final Cursor cursor;
  private final boolean orReplace;
  private boolean ifNotExists;

  VerbatimParser(Cursor cursor, boolean orReplace) {
    this.cursor = cursor;
    this.orReplace = orReplace;
  }

  Statement create() {
    if (cursor.at("default", "conversion")) {
      cursor.skip();
    }
    String kind = new ReferenceParser(cursor).kind();
    if (kind == null) {
      return StatementParser.raw(cursor);
    }
    ifNotExists = cursor.accept("if", "not", "exists");
    return switch (kind) {
      case "function" -> routine(Routine.Kind.FUNCTION);
      case "procedure" -> routine(Routine.Kind.PROCEDURE);
      case "aggregate" -> aggregate();
      default -> OTHERS.contains(kind) ? other(kind) : StatementParser.raw(cursor);
    };
  }

  private Statement routine(Routine.Kind kind) {
    Located<ObjectName> name = cursor.located(cursor::anyName);
    RoutineParser parser = new RoutineParser(cursor);
    List<RoutineParser.Argument> arguments = parser.arguments();
    String result = parser.result(arguments);
    boolean procedure = kind == Routine.Kind.PROCEDURE;
    if (!hasBody()) {
      throw cursor.fault("expected a body: AS or RETURN");
    }
    return made(
        new Routine(
            name.value(),
            RoutineParser.signature(arguments),
            kind,
            procedure ? "" : result,
            definition(),
            ""),
        List.of(name));
  }

  private boolean hasBody() {
    while (!cursor.atEnd()) {
      if (cursor.at("as") || cursor.at("return") || cursor.at("begin", "atomic")) {
        return true;
      }
      cursor.skipNested();
    }
    return false;
  }

  /** Its result is that of its final function, or its state: only a catalog knows. */
  private Statement aggregate() {
    Located<ObjectName> name = cursor.located(cursor::anyName);
    int mark = cursor.mark();
    String signature;
    if (isOldStyle()) {
      signature = "";
      cursor.back(mark);
    } else {
      signature = signature(new RoutineParser(cursor).arguments());
    }
    if (!cursor.at('(')) {
      throw cursor.fault("expected (");
    }
    return made(
        new Routine(name.value(), signature, Routine.Kind.AGGREGATE, "", definition(), ""),
        List.of(name));
  }

  /** {@code CREATE AGGREGATE a (BASETYPE = integer, …)}. */
  private boolean isOldStyle() {
    return cursor.peek(1).is("basetype");
  }

  private static String signature(List<RoutineParser.Argument> arguments) {
    return arguments.stream().map(RoutineParser.Argument::type).collect(Collectors.joining(", "));
  }

  private Statement other(String kind) {
    return switch (kind) {
      case "operator" -> operator();
      case "operator class", "operator family" -> operatorClass(kind);
      case "cast", "transform" -> {
        ObjectReference reference = new ReferenceParser(cursor).object(kind);
        yield made(
            new OtherObject(
                kind, reference.name(), String.valueOf(reference.signature()), definition(), ""),
            List.of());
      }
      default -> {
        Located<ObjectName> name = cursor.located(cursor::anyName);
        yield made(
            new OtherObject(kind, name.value(), name.text(), definition(), ""), List.of(name));
      }
    };
  }

  /** Its operands stand among its options. */
  private Statement operator() {
    Located<ObjectName> name = cursor.located(new ReferenceParser(cursor)::operatorName);
    String[] operands = {"NONE", "NONE"};
    cursor.list(
        () -> {
          String option = cursor.label();
          if (option.equals("leftarg") || option.equals("rightarg")) {
            cursor.expect('=');
            operands[option.equals("leftarg") ? 0 : 1] =
                Signatures.spelled(new TypeParser(cursor).type());
          }
          while (!cursor.atEnd() && !cursor.at(',') && !cursor.at(')')) {
            cursor.skipNested();
          }
          return option;
        });
    String identity = name.text() + " " + ReferenceParser.operands(operands[0], operands[1]);
    return made(
        new OtherObject("operator", name.value(), identity, definition(), ""), List.of(name));
  }

  private Statement operatorClass(String kind) {
    Located<ObjectName> name = cursor.located(cursor::anyName);
    @Nullable String method = null;
    while (method == null && !cursor.atEnd()) {
      method = cursor.accept("using") ? cursor.label() : null;
      if (method == null) {
        cursor.skipNested();
      }
    }
    if (method == null) {
      throw cursor.fault("expected USING and a method");
    }
    return made(
        new OtherObject(
            kind,
            name.value(),
            name.text() + " USING " + Identifiers.quoted(method),
            definition(),
            ""),
        List.of(name));
  }

  private String definition() {
    cursor.back(0);
    return cursor.rest();
  }

  private Statement made(SchemaObject object, List<Located<ObjectName>> names) {
    return new Statement.CreateObject(object, orReplace, ifNotExists, names);
  }
}
