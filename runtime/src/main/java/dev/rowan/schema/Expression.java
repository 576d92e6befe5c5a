package dev.rowan.schema;

/**
 * A piece of SQL kept verbatim: a default, a check, a predicate, a view's query.
 *
 * <p>Records and snapshots hold the text as the developer wrote it, a catalog holds PostgreSQL's
 * stored form: the two are never compared with each other.
 *
 * @param sql the text, not blank, without surrounding white space
 */
public record Expression(String sql) {
  public Expression {
    sql = sql.strip();
    if (sql.isEmpty()) {
      throw new IllegalArgumentException("an expression cannot be empty");
    }
  }

  @Override
  public String toString() {
    return sql;
  }
}
