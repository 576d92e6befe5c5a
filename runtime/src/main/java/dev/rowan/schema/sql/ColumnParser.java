package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.sql.TableElement.ColumnDefinition;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one column with its constraints: {@code total numeric(12,2) NOT NULL CHECK (total > 0)}.
 */
final class ColumnParser {
  /** What can follow a default in a column definition. */
  private static final Set<String> CLAUSES =
      Set.of(
          ("constraint not null check unique primary references generated default collate"
                  + " deferrable initially compression storage enforced")
              .split(" "));

  private static final SqlType UNSAID = new SqlType(ObjectName.unqualified("record"), "", 0);

  private final Cursor cursor;
  private final ConstraintParser constraints;
  private final List<Located<ConstraintDefinition>> found = new ArrayList<>();
  private @Nullable NotNull notNull;
  private @Nullable ColumnValue value;
  private @Nullable ObjectName collation;
  private Column.Storage storage = Column.Storage.DEFAULT;
  private String compression = "";

  ColumnParser(Cursor cursor, String table) {
    this.cursor = cursor;
    this.constraints = new ConstraintParser(cursor, table);
  }

  /** Reads the column; one of a typed table or partition gives no type. */
  ColumnDefinition column(boolean typed) {
    String name = cursor.identifier();
    SqlType type = UNSAID;
    if (typed) {
      cursor.accept("with", "options");
    } else {
      type = new TypeParser(cursor).type();
    }
    cursor.clauses(() -> clause(name));
    return new ColumnDefinition(
        new Column(
            name,
            type,
            notNull,
            value,
            collation,
            storage,
            compression,
            null,
            StorageParameters.NONE,
            false,
            ""),
        typed,
        found);
  }

  private boolean clause(String column) {
    int mark = cursor.mark();
    String name = constraints.name();
    if (cursor.accept("not", "null")) {
      ConstraintParser.Attributes attributes = constraints.attributes();
      notNull = new NotNull(name == null ? "" : name, attributes.notValid, attributes.noInherit);
    } else if (cursor.accept("null")) {
      notNull = null;
    } else if (cursor.accept("default")) {
      value = new ColumnValue.DefaultValue(cursor.expression(ColumnParser::beginsClause));
    } else if (cursor.accept("generated")) {
      value = generated();
    } else if (cursor.accept("collate")) {
      collation = cursor.anyName();
    } else if (cursor.accept("storage")) {
      storage = storage(cursor);
    } else if (cursor.accept("compression")) {
      compression = compression(cursor);
    } else if (cursor.at("options") && cursor.peek(1).is('(')) {
      cursor.skip();
      cursor.skipNested();
    } else if (cursor.at("check")
        || cursor.at("unique")
        || cursor.at("primary")
        || cursor.at("references")) {
      ConstraintDefinition constraint = constraints.constraint(name, column);
      found.add(cursor.located(mark, constraint));
    } else if (name != null) {
      throw cursor.fault("expected a constraint");
    } else {
      return false;
    }
    return true;
  }

  private static boolean beginsClause(Token token) {
    return token.kind() == SqlTokens.Kind.WORD
        && CLAUSES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** From the word after GENERATED on. */
  private ColumnValue generated() {
    boolean always = cursor.accept("always");
    if (!always) {
      cursor.expect("by", "default");
    }
    cursor.expect("as");
    if (cursor.at("identity")) {
      return identity(cursor, always);
    }
    Expression expression = cursor.parenthesized();
    boolean virtual = "virtual".equals(cursor.acceptOneOf("stored", "virtual"));
    return new ColumnValue.Generated(expression, virtual);
  }

  /** Reads {@code IDENTITY (START WITH 5)}. */
  static ColumnValue.Identity identity(Cursor cursor, boolean always) {
    cursor.expect("identity");
    SequenceChange options = null;
    if (cursor.accept('(')) {
      options = new OptionParser(cursor).sequence();
      cursor.expect(')');
    }
    return options == null
        ? new ColumnValue.Identity(always, null, dev.rowan.schema.SequenceOptions.DEFAULT)
        : new ColumnValue.Identity(always, options.name(), options.options());
  }

  static Column.Storage storage(Cursor cursor) {
    String word = cursor.label().toUpperCase(Locale.ROOT);
    for (Column.Storage storage : Column.Storage.values()) {
      if (storage.name().equals(word)) {
        return storage;
      }
    }
    throw cursor.fault("expected PLAIN, MAIN, EXTERNAL, EXTENDED or DEFAULT");
  }

  static String compression(Cursor cursor) {
    String method = cursor.label();
    return method.equals("default") ? "" : method;
  }
}
