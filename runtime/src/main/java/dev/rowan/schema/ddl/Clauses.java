package dev.rowan.schema.ddl;

import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.StorageParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Clauses that several statements share; each begins with a space, or is empty. */
final class Clauses {
  private static final Pattern BARE = Pattern.compile("-?\\d+(\\.\\d+)?|true|false|on|off");

  private Clauses() {}

  /** {@code (fillfactor = 70)} after a key word such as WITH. */
  static String parameters(String word, StorageParameters options) {
    return options.isEmpty() ? "" : " " + word + " (" + settings(options) + ")";
  }

  /** {@code fillfactor = 70, toast.autovacuum_enabled = false}. */
  static String settings(StorageParameters options) {
    return options.values().entrySet().stream()
        .map(option -> parameter(option.getKey()) + " = " + value(option.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Returns a parameter's name; {@code toast.} stands before that of a TOAST table. */
  static String parameter(String name) {
    return Arrays.stream(name.split("\\.", -1))
        .map(Sql::identifier)
        .collect(Collectors.joining("."));
  }

  private static String value(String value) {
    return BARE.matcher(value).matches() ? value : Sql.literal(value);
  }

  static String collation(@Nullable ObjectName collation) {
    return collation == null ? "" : " COLLATE " + Sql.name(collation);
  }

  static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " INCLUDE (" + Sql.identifiers(columns) + ")";
  }

  static String where(@Nullable Expression predicate, boolean parentheses) {
    return predicate == null
        ? ""
        : " WHERE " + (parentheses ? Sql.parenthesized(predicate) : Sql.closed(predicate.sql()));
  }

  static String deferrability(Deferrability deferrability) {
    return switch (deferrability) {
      case NOT_DEFERRABLE -> "";
      case DEFERRABLE -> " DEFERRABLE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }

  /**
   * Returns the keys of an index, statistics object, partitioning: {@code lower(email), id DESC}.
   */
  static String keys(List<IndexKey> keys) {
    return keys.stream().map(Clauses::key).collect(Collectors.joining(", "));
  }

  static String key(IndexKey key) {
    StringBuilder text = new StringBuilder(subject(key)).append(collation(key.collation()));
    if (key.operatorClass() != null) {
      text.append(' ').append(Sql.name(key.operatorClass()));
      if (!key.operatorClassOptions().isEmpty()) {
        text.append(" (").append(settings(key.operatorClassOptions())).append(')');
      }
    }
    text.append(key.descending() ? " DESC" : "");
    return switch (key.nulls()) {
      case DEFAULT -> text.toString();
      case FIRST -> text.append(" NULLS FIRST").toString();
      case LAST -> text.append(" NULLS LAST").toString();
    };
  }

  private static String subject(IndexKey key) {
    if (key.expression() == null) {
      return Sql.identifier(Objects.requireNonNull(key.column()));
    }
    String sql = key.expression().sql();
    return isCall(sql) ? sql : Sql.parenthesized(key.expression());
  }

  /** A function call alone may stand without parentheses: {@code lower(email)}. */
  private static boolean isCall(String sql) {
    List<SqlTokens.Token> tokens = SqlTokens.of(sql);
    int open = 0;
    while (open < tokens.size()
        && (tokens.get(open).identifier() != null || tokens.get(open).is('.'))) {
      open++;
    }
    return open > 0
        && open < tokens.size()
        && tokens.get(open).is('(')
        && tokens.subList(0, open).stream()
            .noneMatch(token -> Identifiers.needsQuotes(token.text().toLowerCase(Locale.ROOT)))
        && SqlTokens.closing(tokens, open) == tokens.size() - 1;
  }

  /** Returns what differs from PostgreSQL's defaults: {@code INCREMENT BY 10 CACHE 20}. */
  static String sequence(SequenceOptions options) {
    return number("INCREMENT BY", options.increment())
        + number("MINVALUE", options.minimum())
        + number("MAXVALUE", options.maximum())
        + number("START WITH", options.start())
        + number("CACHE", options.cache())
        + (options.cycle() ? " CYCLE" : "");
  }

  private static String number(String word, @Nullable Long value) {
    return value == null ? "" : " " + word + " " + value;
  }
}
