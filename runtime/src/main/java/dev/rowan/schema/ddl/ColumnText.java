package dev.rowan.schema.ddl;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ColumnValue.DefaultValue;
import dev.rowan.schema.ColumnValue.Generated;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.StorageParameters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns as CREATE TABLE and ADD COLUMN name them: {@code total numeric(12,2) NOT NULL}. */
final class ColumnText implements ColumnValue.Cases<String> {
  private static final ColumnText TEXT = new ColumnText();

  private static final Set<String> OPERATORS =
      Set.of(
          "and or not in is like ilike similar between collate isnull notnull at overlaps"
              .split(" "));

  private ColumnText() {}

  /** Returns the column as far as its definition in CREATE TABLE or ADD COLUMN can say it. */
  static Column inDefinition(Column column) {
    NotNull notNull = column.notNull();
    return ColumnBuilder.builder(column)
        .notNull(notNull != null && notNull.notValid() ? null : notNull)
        .storage(Column.Storage.DEFAULT)
        .statisticsTarget(null)
        .options(StorageParameters.NONE)
        .build();
  }

  /** Returns {@code name type …}. */
  static String of(Column column) {
    return Sql.identifier(column.name()) + " " + Sql.type(column.type()) + tail(column);
  }

  /** Returns all that follows the type, each clause after a space. */
  static String tail(Column column) {
    return Sql.optional("COMPRESSION", column.compression())
        + Clauses.collation(column.collation())
        + constraints(column);
  }

  /** Returns the NOT NULL and the value, each after a space. */
  static String constraints(Column column) {
    return notNull(column.notNull()) + value(column.value());
  }

  /** Returns {@code DEFAULT …}, {@code GENERATED …} or nothing. */
  static String value(@Nullable ColumnValue value) {
    return value == null ? "" : " " + value.match(TEXT);
  }

  /** One that is not valid cannot stand in a definition: it is added afterwards. */
  private static String notNull(@Nullable NotNull notNull) {
    if (notNull == null || notNull.notValid()) {
      return "";
    }
    String name = notNull.name().isEmpty() ? "" : " CONSTRAINT " + Sql.identifier(notNull.name());
    return name + " NOT NULL" + (notNull.noInherit() ? " NO INHERIT" : "");
  }

  @Override
  public String defaultValue(DefaultValue value) {
    return "DEFAULT " + defaultExpression(value.expression());
  }

  @Override
  public String identity(Identity identity) {
    String options =
        (identity.sequence() == null ? "" : " SEQUENCE NAME " + Sql.name(identity.sequence()))
            + Clauses.sequence(identity.options());
    return "GENERATED "
        + mode(identity)
        + " AS IDENTITY"
        + (options.isEmpty() ? "" : " (" + options.substring(1) + ")");
  }

  @Override
  public String generated(Generated generated) {
    return "GENERATED ALWAYS AS "
        + Sql.parenthesized(generated.expression())
        + (generated.virtual() ? " VIRTUAL" : " STORED");
  }

  static String mode(Identity identity) {
    return identity.always() ? "ALWAYS" : "BY DEFAULT";
  }

  /**
   * Returns a default, in parentheses where PostgreSQL's grammar ({@code b_expr}) wants them: a
   * word that is an operator could also begin the next clause, as in {@code a IS NOT NULL}.
   */
  static String defaultExpression(Expression expression) {
    int depth = 0;
    for (SqlTokens.Token token : SqlTokens.of(expression.sql())) {
      depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
      if (depth == 0
          && token.kind() == SqlTokens.Kind.WORD
          && OPERATORS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return Sql.parenthesized(expression);
      }
    }
    return Sql.closed(expression.sql());
  }
}
