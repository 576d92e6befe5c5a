package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import dev.rowan.schema.SqlType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the name of a type ends: {@code timestamp(3) with time zone[]}. */
final class TypeParser {
  private static final Set<String> FIELDS =
      Set.of("year", "month", "day", "hour", "minute", "second");

  private final Cursor cursor;

  TypeParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a type. */
  SqlType type() {
    int mark = cursor.mark();
    skip();
    try {
      return SqlType.parse(text(mark));
    } catch (IllegalArgumentException e) {
      cursor.back(mark);
      throw cursor.fault("expected a type");
    }
  }

  /** Reads {@code COLLATE name}, or nothing. */
  @Nullable ObjectName collation() {
    return cursor.accept("collate") ? cursor.anyName() : null;
  }

  /** Whether a type of several words, or with a modifier in its middle, begins here. */
  boolean atWords() {
    Token next = cursor.peek(1);
    return (cursor.at("double") && next.is("precision"))
        || (varies(cursor.peek(0)) && next.is("varying"))
        || (cursor.at("national") && (next.is("character") || next.is("char")))
        || (isTime(cursor.peek(0)) && (next.is("with") || next.is("without")))
        || (cursor.at("interval") && isField(next));
  }

  private static boolean varies(Token token) {
    return token.is("character") || token.is("char") || token.is("nchar") || token.is("bit");
  }

  private static boolean isTime(Token token) {
    return token.is("time") || token.is("timestamp");
  }

  private static boolean isField(Token token) {
    return token.kind() == SqlTokens.Kind.WORD
        && FIELDS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private void skip() {
    if (cursor.at("double", "precision")) {
      cursor.expect("double", "precision");
    } else if (isTime(cursor.peek(0))) {
      cursor.skip();
      modifiers();
      if (cursor.at("with", "time", "zone") || cursor.at("without", "time", "zone")) {
        cursor.skip();
        cursor.expect("time", "zone");
      }
    } else if (cursor.accept("interval")) {
      if (isField(cursor.peek(0))) {
        cursor.skip();
        if (cursor.accept("to")) {
          cursor.skip();
        }
      }
      modifiers();
    } else {
      cursor.accept("national");
      boolean varies = varies(cursor.peek(0));
      cursor.anyName();
      if (varies) {
        cursor.accept("varying");
      }
      modifiers();
    }
    dimensions();
  }

  private void modifiers() {
    if (cursor.at('(')) {
      cursor.skipNested();
    }
  }

  private void dimensions() {
    cursor.accept("array");
    while (cursor.at('[')) {
      cursor.skipNested();
    }
  }

  /** Comments within a type say nothing. */
  private String text(int mark) {
    StringBuilder text = new StringBuilder();
    for (Token token : SqlTokens.of(cursor.since(mark))) {
      text.append(token.kind() == SqlTokens.Kind.COMMENT ? " " : token.text());
    }
    return text.toString();
  }
}
