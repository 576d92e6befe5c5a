package dev.rowan.schema.sql;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a DROP, COMMENT or ALTER names. */
final class ReferenceParser {
  /** Kinds of objects, those of several words before those that they begin with. */
  private static final List<String> KINDS =
      List.of(
          "access method",
          "aggregate",
          "cast",
          "collation",
          "column",
          "constraint",
          "conversion",
          "database",
          "domain",
          "event trigger",
          "extension",
          "foreign data wrapper",
          "foreign table",
          "function",
          "group",
          "index",
          "large object",
          "materialized view",
          "operator class",
          "operator family",
          "operator",
          "policy",
          "procedure",
          "publication",
          "role",
          "routine",
          "rule",
          "schema",
          "sequence",
          "server",
          "statistics",
          "subscription",
          "table",
          "tablespace",
          "text search configuration",
          "text search dictionary",
          "text search parser",
          "text search template",
          "transform",
          "trigger",
          "type",
          "user mapping",
          "user",
          "view");

  private static final Set<String> PARTS = Set.of("constraint", "policy", "rule", "trigger");
  private static final Set<String> ROUTINES =
      Set.of("aggregate", "function", "procedure", "routine");

  private final Cursor cursor;

  ReferenceParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the words for a kind of object, or returns null where none comes next. */
  @Nullable String kind() {
    if (cursor.at("procedural", "language")) {
      cursor.skip();
    }
    if (cursor.accept("language")) {
      return "language";
    }
    for (String kind : KINDS) {
      if (cursor.accept(kind.split(" "))) {
        return kind;
      }
    }
    return null;
  }

  /** Reads the object that follows the words for its kind. */
  ObjectReference object(String kind) {
    if (kind.equals("column")) {
      ColumnName column = new OptionParser(cursor).column();
      return new ObjectReference(
          kind, ObjectName.unqualified(column.column()), column.table(), null);
    }
    if (PARTS.contains(kind)) {
      return part(kind);
    }
    if (ROUTINES.contains(kind)) {
      ObjectName name = cursor.anyName();
      return new ObjectReference(
          kind, name, null, cursor.at('(') ? new RoutineParser(cursor).signature() : null);
    }
    return switch (kind) {
      case "operator" -> operator();
      case "operator class", "operator family" -> {
        ObjectName name = cursor.anyName();
        cursor.expect("using");
        yield new ObjectReference(kind, name, null, "USING " + Identifiers.quoted(cursor.label()));
      }
      case "cast" -> cast();
      case "transform" -> transform();
      case "large object" ->
          new ObjectReference(
              kind, ObjectName.unqualified(Long.toString(cursor.number())), null, null);
      case "user mapping" -> {
        cursor.expect("for");
        String user = cursor.label();
        cursor.expect("server");
        yield new ObjectReference(
            kind, ObjectName.unqualified(user), ObjectName.unqualified(cursor.label()), null);
      }
      default -> ObjectReference.of(kind, cursor.anyName());
    };
  }

  private ObjectReference part(String kind) {
    ObjectName name = ObjectName.unqualified(cursor.label());
    boolean rule = kind.equals("rule") && !cursor.at("on");
    if (rule) {
      throw cursor.fault("expected ON and a table");
    }
    cursor.expect("on");
    boolean domain = kind.equals("constraint") && cursor.at("domain") && isName(1);
    if (domain) {
      cursor.skip();
    }
    return new ObjectReference(domain ? "domain constraint" : kind, name, cursor.name(), null);
  }

  private boolean isName(int ahead) {
    return cursor.peek(ahead).identifier() != null;
  }

  /** {@code public.=== (integer, integer)}. */
  private ObjectReference operator() {
    ObjectName name = operatorName();
    cursor.expect('(');
    String left = operand();
    cursor.expect(',');
    String right = operand();
    cursor.expect(')');
    return new ObjectReference("operator", name, null, operands(left, right));
  }

  private String operand() {
    return cursor.accept("none") ? "NONE" : Signatures.spelled(new TypeParser(cursor).type());
  }

  /** Returns the operands as the identity of an operator has them: {@code (integer, NONE)}. */
  static String operands(String left, String right) {
    return "(" + left + ", " + right + ")";
  }

  /** Reads {@code ===} or {@code public.===}. */
  ObjectName operatorName() {
    String namespace = "";
    if (isName(0)) {
      namespace = cursor.label();
      cursor.expect('.');
    }
    StringBuilder symbol = new StringBuilder();
    while (cursor.peek(0).kind() == SqlTokens.Kind.SYMBOL && !cursor.at('(') && !cursor.at(',')) {
      symbol.append(cursor.peek(0).text());
      cursor.skip();
    }
    if (symbol.isEmpty()) {
      throw cursor.fault("expected an operator");
    }
    return new ObjectName(namespace, Cursor.cut(symbol.toString()));
  }

  /** A cast has no name but its two types. */
  private ObjectReference cast() {
    TypeParser types = new TypeParser(cursor);
    cursor.expect('(');
    String source = Signatures.spelled(types.type());
    cursor.expect("as");
    SqlType target = types.type();
    cursor.expect(')');
    return new ObjectReference(
        "cast", target.name(), null, "(" + source + " AS " + Signatures.spelled(target) + ")");
  }

  private ObjectReference transform() {
    cursor.expect("for");
    SqlType type = new TypeParser(cursor).type();
    cursor.expect("language");
    String language = Identifiers.quoted(cursor.label());
    return new ObjectReference(
        "transform",
        type.name(),
        null,
        "FOR " + Signatures.spelled(type) + " LANGUAGE " + language);
  }
}
