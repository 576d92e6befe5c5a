package dev.rowan.schema.sql;

import dev.rowan.schema.Identifiers;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the argument lists and results of routines. */
final class RoutineParser {
  /**
   * An argument.
   *
   * @param mode {@code in}, {@code out}, {@code inout} or {@code variadic}
   * @param name its name, or {@code ""}
   * @param type its type, in the words of {@code format_type}
   */
  record Argument(String mode, String name, String type) {
    boolean isInput() {
      return !mode.equals("out");
    }
  }

  private final Cursor cursor;

  RoutineParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads {@code (a integer, OUT b text)} as a signature: {@code integer}. */
  String signature() {
    return signature(arguments());
  }

  /** Returns the types of an argument list that may have names: of an aggregate's identity. */
  static String types(String arguments) {
    String list = "(" + arguments + ")";
    try {
      return new RoutineParser(new Cursor(new SourceText(list), 0, list.length())).signature();
    } catch (SyntaxException e) {
      return arguments;
    }
  }

  static String signature(List<Argument> arguments) {
    return arguments.stream()
        .filter(Argument::isInput)
        .map(Argument::type)
        .collect(Collectors.joining(", "));
  }

  /** Reads an argument list with its parentheses; that of an aggregate may be {@code (*)}. */
  List<Argument> arguments() {
    cursor.expect('(');
    List<Argument> arguments = new ArrayList<>();
    if (cursor.accept('*')) {
      cursor.expect(')');
      return List.of(new Argument("in", "", "*"));
    }
    while (!cursor.accept(')')) {
      cursor.accept("order", "by");
      arguments.add(argument());
      if (!cursor.accept(',') && !cursor.at(')') && !cursor.at("order", "by")) {
        throw cursor.fault("expected , or )");
      }
    }
    return arguments;
  }

  private Argument argument() {
    String mode = mode();
    String name = "";
    if (isNamed()) {
      name = cursor.label();
      mode = mode.equals("in") ? mode() : mode;
    }
    String type = type();
    if (cursor.accept("default") || cursor.accept('=') || acceptAssignment()) {
      cursor.expression(token -> false);
    }
    return new Argument(mode, name, type);
  }

  private boolean acceptAssignment() {
    if (!cursor.at(':')) {
      return false;
    }
    cursor.skip();
    cursor.expect('=');
    return true;
  }

  private String mode() {
    if (cursor.at("in", "out")) {
      cursor.skip();
      cursor.skip();
      return "inout";
    }
    for (String word : List.of("inout", "out", "variadic", "in")) {
      if (cursor.at(word) && !endsArgument(1)) {
        cursor.skip();
        return word;
      }
    }
    return "in";
  }

  /** Whether a name stands before the type: two words that are no type together. */
  private boolean isNamed() {
    if (cursor.peek(0).identifier() == null || endsArgument(1)) {
      return false;
    }
    boolean another = cursor.peek(1).identifier() != null;
    return another
        && !cursor.peek(1).is("array")
        && !cursor.peek(1).is("default")
        && !new TypeParser(cursor).atWords();
  }

  private boolean endsArgument(int ahead) {
    return cursor.peek(ahead).is(',') || cursor.peek(ahead).is(')') || cursor.peek(ahead).is('=');
  }

  /** Reads {@code integer}, {@code SETOF orders} or {@code orders.id%TYPE}. */
  private String type() {
    String set = cursor.accept("setof") ? "SETOF " : "";
    int mark = cursor.mark();
    cursor.anyName();
    boolean ofColumn = cursor.at('%');
    cursor.back(mark);
    if (ofColumn) {
      cursor.anyName();
      cursor.skip();
      cursor.expect("type");
      return set + cursor.since(mark);
    }
    SqlType type = new TypeParser(cursor).type();
    return set + Signatures.spelled(type.withModifiers(""));
  }

  /** Reads RETURNS and what follows it, or what OUT arguments make of it where it is missing. */
  String result(List<Argument> arguments) {
    if (!cursor.accept("returns")) {
      return made(arguments);
    }
    if (cursor.accept("table")) {
      return arguments().stream()
          .map(argument -> Identifiers.quoted(argument.name()) + " " + argument.type())
          .collect(Collectors.joining(", ", "TABLE(", ")"));
    }
    return type();
  }

  private static String made(List<Argument> arguments) {
    List<String> results =
        arguments.stream()
            .filter(argument -> argument.mode().equals("out") || argument.mode().equals("inout"))
            .map(Argument::type)
            .toList();
    return results.isEmpty() ? "" : results.size() == 1 ? results.get(0) : "record";
  }
}
