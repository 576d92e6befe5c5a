package dev.rowan.runtime.catalog;

import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.StorageParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the keys of an index, exclusion constraint or partitioned table from their deparsed
 * definition.
 *
 * <p>{@code CREATE INDEX i ON public.t USING btree (lower(a) COLLATE "C" text_pattern_ops DESC, b)}
 * has two. The catalog's columns ({@code indkey}, {@code indclass} …) would not do: whether a
 * collation or operator class is the default, only PostgreSQL's deparser knows.
 */
final class IndexKeys {
  private final String text;
  private int at;

  private IndexKeys(String text) {
    this.text = text;
  }

  /** Returns the keys in the first parentheses of a definition. */
  static List<IndexKey> of(String definition) {
    return SqlText.split(list(definition)).stream().map(key -> new IndexKeys(key).key()).toList();
  }

  /** Returns the elements of {@code EXCLUDE USING gist (room WITH =, …)}. */
  static List<Exclusion.Element> elements(String definition) {
    return SqlText.split(list(definition)).stream().map(IndexKeys::element).toList();
  }

  private static String list(String definition) {
    return SqlText.inside(definition, SqlText.find(definition, "(", 0));
  }

  private static Exclusion.Element element(String text) {
    int with = SqlText.find(text, " WITH ", 0);
    String operator = text.substring(with + " WITH ".length());
    return new Exclusion.Element(new IndexKeys(text.substring(0, with)).key(), operator);
  }

  private IndexKey key() {
    at = SqlText.skipName(text, 0);
    boolean column = at == text.length() || text.charAt(at) == ' ';
    if (!column) {
      at = SqlText.skip(text, at);
    }
    String head = text.substring(0, at);
    ObjectName collation = accept(" COLLATE ") ? name() : null;
    ObjectName operatorClass = null;
    StorageParameters options = StorageParameters.NONE;
    if (at < text.length() && !order(at)) {
      at++;
      operatorClass = name();
      if (accept(" (")) {
        options = options(SqlText.inside(text, at - 1));
        at = SqlText.skip(text, at - 1);
      }
    }
    boolean descending = accept(" DESC");
    IndexKey.Nulls nulls = nulls(accept(" NULLS FIRST"), accept(" NULLS LAST"));
    if (at != text.length()) {
      throw new IllegalStateException("not an index key: " + text);
    }
    return new IndexKey(
        column ? SqlText.unquote(head) : null,
        column ? null : new Expression(withoutSecondParentheses(head)),
        descending,
        nulls,
        collation,
        operatorClass,
        options);
  }

  /** An index puts {@code (…)} around what is no function call: {@code ((a + b))}. */
  private static String withoutSecondParentheses(String expression) {
    String inside = SqlText.unwrapped(expression);
    return SqlTokens.isParenthesized(inside) ? inside : expression;
  }

  /** Whether sorting follows; an operator class of such a name would be quoted. */
  private boolean order(int place) {
    return text.startsWith(" DESC", place) || text.startsWith(" NULLS ", place);
  }

  private static IndexKey.Nulls nulls(boolean first, boolean last) {
    return first ? IndexKey.Nulls.FIRST : last ? IndexKey.Nulls.LAST : IndexKey.Nulls.DEFAULT;
  }

  private boolean accept(String word) {
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private ObjectName name() {
    int end = SqlText.skipName(text, at);
    ObjectName name = qualified(text.substring(at, end));
    at = end;
    return name;
  }

  /** Reads {@code public.name} or {@code name}. */
  static ObjectName qualified(String text) {
    int dot = SqlText.find(text, ".", 0);
    return dot < 0
        ? ObjectName.unqualified(SqlText.unquote(text))
        : Catalog.name(
            SqlText.unquote(text.substring(0, dot)), SqlText.unquote(text.substring(dot + 1)));
  }

  private static StorageParameters options(String list) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String option : SqlText.split(list)) {
      int equals = SqlText.find(option, "=", 0);
      String value = option.substring(equals + 1);
      values.put(
          SqlText.unquote(option.substring(0, equals)),
          value.startsWith("'")
              ? value.substring(1, value.length() - 1).replace("''", "'")
              : value);
    }
    return new StorageParameters(values);
  }
}
