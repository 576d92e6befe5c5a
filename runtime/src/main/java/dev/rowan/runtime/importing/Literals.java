package dev.rowan.runtime.importing;

import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.ddl.Sql;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Defaults that {@code @Default("…")} says as a literal of the component's type. */
final class Literals {
  /** What the processor makes of a literal, as SQL. */
  private static final Map<String, UnaryOperator<String>> LOWERED =
      Map.ofEntries(
          Map.entry("boolean", text -> text.matches("true|false") ? text : ""),
          Map.entry("short", text -> String.valueOf(Short.parseShort(text))),
          Map.entry("int", text -> String.valueOf(Integer.parseInt(text))),
          Map.entry("long", text -> String.valueOf(Long.parseLong(text))),
          Map.entry("float", Literals::decimal),
          Map.entry("double", Literals::decimal),
          Map.entry("java.math.BigDecimal", Literals::decimal),
          Map.entry("java.lang.String", Sql::literal),
          Map.entry("java.util.UUID", text -> Sql.literal(UUID.fromString(text).toString())),
          Map.entry("java.time.Instant", text -> Sql.literal(Instant.parse(text).toString())),
          Map.entry(
              "java.time.LocalDateTime", text -> Sql.literal(LocalDateTime.parse(text).toString())),
          Map.entry("java.time.LocalDate", text -> Sql.literal(LocalDate.parse(text).toString())),
          Map.entry("java.time.LocalTime", text -> Sql.literal(LocalTime.parse(text).toString())));

  private Literals() {}

  /** Returns the text of {@code @Default} that means this SQL for this type, if there is one. */
  static Optional<String> of(JavaType type, String sql) {
    UnaryOperator<String> lowering = LOWERED.get(type.canonical());
    String text = unquoted(sql);
    if (lowering == null || type.array()) {
      return Optional.empty();
    }
    try {
      return Optional.of(text).filter(literal -> lowering.apply(literal).equals(sql));
    } catch (IllegalArgumentException | DateTimeException notOfTheType) {
      return Optional.empty();
    }
  }

  /** Returns the text of a string literal; another text as it is. */
  static String unquoted(String sql) {
    List<SqlTokens.Token> tokens = SqlTokens.of(sql);
    return tokens.size() == 1 && sql.startsWith("'")
        ? sql.substring(1, sql.length() - 1).replace("''", "'")
        : sql;
  }

  private static String decimal(String text) {
    return new BigDecimal(text).toPlainString();
  }
}
