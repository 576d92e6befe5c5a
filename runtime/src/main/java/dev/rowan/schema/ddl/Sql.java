package dev.rowan.schema.ddl;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names, types, literals and expressions as SQL text.
 *
 * <p>{@code name(new ObjectName("public", "order"))} is {@code public."order"}.
 */
public final class Sql {
  /** Types by the name that people write; {@code format_type} shows the long one. */
  private static final Map<String, String> SHORT =
      Map.of(
          "character varying", "varchar",
          "character", "char",
          "bit varying", "varbit",
          "timestamp with time zone", "timestamptz",
          "timestamp without time zone", "timestamp",
          "time with time zone", "timetz",
          "time without time zone", "time");

  private Sql() {}

  /** Returns an identifier, quoted where it must be. */
  public static String identifier(String identifier) {
    return Identifiers.quoted(identifier);
  }

  /** Returns identifiers separated by commas. */
  public static String identifiers(Collection<String> identifiers) {
    return identifiers.stream().map(Sql::identifier).collect(Collectors.joining(", "));
  }

  /** Returns a name with its namespace, if it has one. */
  public static String name(ObjectName name) {
    return name.namespace().isEmpty()
        ? identifier(name.name())
        : identifier(name.namespace()) + "." + identifier(name.name());
  }

  /** Returns names separated by commas. */
  static String names(Collection<ObjectName> names) {
    return names.stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  /** Returns a string literal that reads the same under both settings of backslash escapes. */
  public static String literal(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }

  /** Returns a type: {@code varchar(20)[]}, {@code public.mood}. */
  public static String type(SqlType type) {
    return type.isBuiltIn()
        ? type.spelled(SHORT.getOrDefault(type.name().name(), type.name().name()))
        : type.spelled(name(type.name()));
  }

  /** Returns an expression in exactly one pair of parentheses. */
  static String parenthesized(Expression expression) {
    return SqlTokens.isParenthesized(expression.sql())
        ? expression.sql()
        : "(" + closed(expression.sql()) + ")";
  }

  /** Returns text that something may follow on its line: a comment at its end is ended. */
  static String closed(String sql) {
    List<SqlTokens.Token> tokens = SqlTokens.of(sql);
    boolean open =
        !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).kind() == SqlTokens.Kind.COMMENT
            && tokens.get(tokens.size() - 1).text().startsWith("--");
    return open ? sql + "\n" : sql;
  }

  /** Returns {@code " word text"}, or nothing where there is no text. */
  static String optional(String word, String text) {
    return text.isEmpty() ? "" : " " + word + " " + text;
  }
}
