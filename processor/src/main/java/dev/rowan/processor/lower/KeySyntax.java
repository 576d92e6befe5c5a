package dev.rowan.processor.lower;

import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.StorageParameters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code @Index(columns = …)}: {@code "placedAt desc nulls last"}.
 *
 * @param component the component, as {@code shipTo.city} within a nested record, or null
 * @param expression the SQL in parentheses, or null
 * @param descending whether it says {@code desc}
 * @param ordered whether it says anything of the order
 * @param nulls what it says of nulls
 * @param collation its collation, or null
 * @param operatorClass its operator class, or null
 * @param options the parameters of the operator class
 */
record KeySyntax(
    @Nullable String component,
    @Nullable String expression,
    boolean descending,
    boolean ordered,
    IndexKey.Nulls nulls,
    @Nullable ObjectName collation,
    @Nullable ObjectName operatorClass,
    StorageParameters options) {
  private static final List<String> ORDER = List.of("asc", "desc", "nulls");
  private static final Pattern WORD = Pattern.compile("\\([^()]*\\)|[^\\s(]+|\\(");

  /**
   * Reads an entry.
   *
   * @throws IllegalArgumentException with what is wrong, if it is malformed
   */
  static KeySyntax parse(String text) {
    String entry = text.strip();
    if (entry.isEmpty()) {
      throw new IllegalArgumentException("a key is empty");
    }
    if (!entry.startsWith("(")) {
      Deque<String> words = words(entry);
      String component = words.remove();
      return rest(component, null, words);
    }
    int end = SqlText.parenthesisEnd(entry, 0);
    if (end < 0) {
      throw new IllegalArgumentException("a parenthesis is not closed in " + entry);
    }
    String sql = entry.substring(1, end).strip();
    if (sql.isEmpty()) {
      throw new IllegalArgumentException("the expression is empty");
    }
    return rest(null, sql, words(entry.substring(end + 1)));
  }

  private static KeySyntax rest(
      @Nullable String component, @Nullable String expression, Deque<String> words) {
    ObjectName collation = null;
    ObjectName operatorClass = null;
    StorageParameters options = StorageParameters.NONE;
    if (take(words, "collate")) {
      collation = name(words.poll());
    }
    if (!words.isEmpty() && !isOrder(words.peek())) {
      mistyped(words.peek());
      operatorClass = name(words.poll());
      if (!words.isEmpty() && words.peek().startsWith("(")) {
        options = options(words.remove());
      }
    }
    boolean descending = take(words, "desc");
    boolean ordered = descending || take(words, "asc");
    IndexKey.Nulls nulls = IndexKey.Nulls.DEFAULT;
    if (take(words, "nulls")) {
      ordered = true;
      nulls = nulls(words.poll());
    }
    if (!words.isEmpty()) {
      throw new IllegalArgumentException("\"" + words.peek() + "\" is not understood");
    }
    return new KeySyntax(
        component, expression, descending, ordered, nulls, collation, operatorClass, options);
  }

  /** Returns the key of the model, the component's name turned into the column's. */
  IndexKey key(UnaryOperator<String> column) {
    return new IndexKey(
        component == null ? null : column.apply(component),
        expression == null ? null : new Expression(expression),
        descending,
        nulls,
        collation,
        operatorClass,
        options);
  }

  /** Parentheses, those of an operator class, are a word of their own. */
  private static Deque<String> words(String text) {
    return new ArrayDeque<>(
        WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toList()));
  }

  /** Reads {@code (siglen = 32)}. */
  private static StorageParameters options(String text) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : text.substring(1, text.length() - 1).split(",", -1)) {
      int equals = option.indexOf('=');
      if (equals < 0 || option.substring(0, equals).isBlank()) {
        throw new IllegalArgumentException("\"" + option.strip() + "\" is not name = value");
      }
      options.put(option.substring(0, equals).strip(), option.substring(equals + 1).strip());
    }
    return new StorageParameters(options);
  }

  private static boolean take(Deque<String> words, String word) {
    if (word.equalsIgnoreCase(words.peek())) {
      words.remove();
      return true;
    }
    return false;
  }

  private static boolean isOrder(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "asc", "desc", "nulls" -> true;
      default -> false;
    };
  }

  /** Operator classes are words of their own: one that is nearly a word of the order is that. */
  private static void mistyped(String word) {
    if (!word.contains("_")) {
      Suggestion.closest(word, ORDER)
          .ifPresent(
              meant -> {
                throw new IllegalArgumentException(
                    "\"" + word + "\" is not understood: did you mean " + meant + "?");
              });
    }
  }

  private static IndexKey.Nulls nulls(@Nullable String word) {
    if ("first".equalsIgnoreCase(word)) {
      return IndexKey.Nulls.FIRST;
    }
    if ("last".equalsIgnoreCase(word)) {
      return IndexKey.Nulls.LAST;
    }
    throw new IllegalArgumentException("nulls wants first or last");
  }

  private static ObjectName name(@Nullable String word) {
    if (word == null) {
      throw new IllegalArgumentException("collate wants a name");
    }
    return SqlNames.parse(word);
  }
}
