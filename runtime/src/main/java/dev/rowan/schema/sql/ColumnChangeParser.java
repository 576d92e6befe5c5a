package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** Reads what follows ALTER COLUMN and the column's name. */
final class ColumnChangeParser {
  private final Cursor cursor;

  ColumnChangeParser(Cursor cursor) {
    this.cursor = cursor;
  }

  ColumnChange change() {
    if (cursor.accept("type") || cursor.accept("set", "data", "type")) {
      return type();
    }
    if (cursor.accept("drop")) {
      return drop();
    }
    if (cursor.accept("add", "generated")) {
      boolean always = cursor.accept("always");
      if (!always) {
        cursor.expect("by", "default");
      }
      cursor.expect("as");
      return new ColumnChange.IdentityGiven(ColumnParser.identity(cursor, always));
    }
    if (cursor.accept("reset")) {
      return new ColumnChange.Options(new OptionParser(cursor).change(false));
    }
    if (cursor.at("restart") || (cursor.at("set") && isSequenceOption())) {
      return identity();
    }
    cursor.expect("set");
    return set();
  }

  private boolean isSequenceOption() {
    for (String word :
        new String[] {
          "generated", "increment", "minvalue", "maxvalue", "no", "start", "cache", "cycle"
        }) {
      if (cursor.peek(1).is(word)) {
        return true;
      }
    }
    return false;
  }

  private ColumnChange type() {
    TypeParser types = new TypeParser(cursor);
    SqlType type = types.type();
    ObjectName collation = types.collation();
    Expression using = cursor.accept("using") ? cursor.expression(token -> false) : null;
    return new ColumnChange.Type(type, collation, using);
  }

  private ColumnChange drop() {
    if (cursor.accept("default")) {
      return new ColumnChange.Default(null);
    }
    if (cursor.accept("not", "null")) {
      return new ColumnChange.Required(false);
    }
    if (cursor.accept("expression")) {
      cursor.accept("if", "exists");
      return new ColumnChange.Generation(null);
    }
    cursor.expect("identity");
    cursor.accept("if", "exists");
    return new ColumnChange.IdentityGiven(null);
  }

  /** SET GENERATED stands among the options of the sequence, in any order. */
  private ColumnChange identity() {
    Boolean always = generation();
    SequenceChange sequence = new OptionParser(cursor).sequence();
    Boolean afterwards = generation();
    return new ColumnChange.IdentityChanged(always == null ? afterwards : always, sequence);
  }

  private @Nullable Boolean generation() {
    if (!cursor.accept("set", "generated")) {
      return null;
    }
    if (cursor.accept("always")) {
      return true;
    }
    cursor.expect("by", "default");
    return false;
  }

  private ColumnChange set() {
    if (cursor.accept("default")) {
      return new ColumnChange.Default(cursor.expression(token -> false));
    }
    if (cursor.accept("not", "null")) {
      return new ColumnChange.Required(true);
    }
    if (cursor.accept("expression", "as")) {
      return new ColumnChange.Generation(cursor.parenthesized());
    }
    if (cursor.accept("statistics")) {
      return new ColumnChange.StatisticsTarget(statisticsTarget(cursor));
    }
    if (cursor.accept("storage")) {
      return new ColumnChange.StorageSet(ColumnParser.storage(cursor));
    }
    if (cursor.accept("compression")) {
      return new ColumnChange.Compression(ColumnParser.compression(cursor));
    }
    return new ColumnChange.Options(new OptionParser(cursor).change(true));
  }

  /** -1 and DEFAULT mean the server's. */
  static @Nullable Integer statisticsTarget(Cursor cursor) {
    if (cursor.accept("default")) {
      return null;
    }
    int target = (int) cursor.number();
    return target < 0 ? null : target;
  }
}
