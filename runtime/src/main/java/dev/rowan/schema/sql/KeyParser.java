package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import dev.rowan.schema.StorageParameters;
import java.util.List;
import java.util.Locale;

/** Reads what an index, partitioning, exclusion or statistics object is keyed by. */
final class KeyParser {
  private final Cursor cursor;

  KeyParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads {@code (lower(email), id DESC NULLS LAST)}. */
  List<IndexKey> keys() {
    return cursor.list(this::key);
  }

  /** Reads {@code lower(email) COLLATE "C" text_pattern_ops DESC}. */
  IndexKey key() {
    IndexKey subject = subject();
    ObjectName collation = new TypeParser(cursor).collation();
    ObjectName operatorClass = null;
    StorageParameters options = StorageParameters.NONE;
    if (isName() && !cursor.at("nulls")) {
      operatorClass = cursor.anyName();
      if (cursor.at('(')) {
        options = new OptionParser(cursor).parameters();
      }
    }
    boolean descending = "desc".equals(cursor.acceptOneOf("asc", "desc"));
    IndexKey.Nulls nulls =
        cursor.accept("nulls", "first")
            ? IndexKey.Nulls.FIRST
            : cursor.accept("nulls", "last") ? IndexKey.Nulls.LAST : IndexKey.Nulls.DEFAULT;
    return new IndexKey(
        subject.column(),
        subject.expression(),
        descending,
        nulls,
        collation,
        operatorClass,
        options);
  }

  private boolean isName() {
    Token token = cursor.peek(0);
    String name = token.identifier();
    return name != null && (token.kind() == SqlTokens.Kind.QUOTED || !Identifiers.isReserved(name));
  }

  /** A column, a call, or an expression in parentheses. */
  private IndexKey subject() {
    if (cursor.at('(')) {
      return IndexKey.expression(cursor.parenthesized());
    }
    int mark = cursor.mark();
    boolean word = cursor.peek(0).kind() == SqlTokens.Kind.WORD;
    cursor.anyName();
    if (cursor.at('(')) {
      cursor.skipNested();
      return IndexKey.expression(new Expression(cursor.since(mark)));
    }
    Token only = cursor.peek(-1);
    if (cursor.mark() > mark + 1 || (word && isValue(only))) {
      return IndexKey.expression(new Expression(cursor.since(mark)));
    }
    cursor.back(mark);
    return IndexKey.column(cursor.identifier());
  }

  /** {@code CURRENT_DATE} and the like are calls without parentheses. */
  private static boolean isValue(Token token) {
    return token.text().toLowerCase(Locale.ROOT).startsWith("current_")
        || token.is("localtime")
        || token.is("localtimestamp")
        || token.is("session_user");
  }
}
