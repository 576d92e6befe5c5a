package dev.rowan.runtime.data;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * What generated repositories share: it runs the fixed statements, they know the record.
 *
 * @param <R> the record
 */
public abstract class AbstractReadRepository<R> implements ReadRepository<R> {
  /** Runs statements. */
  protected final Statements<R> sql;

  final RecordSql<R> fixed;

  /** Makes the repository on these connections. */
  @SuppressWarnings("this-escape") // The methods are kept, and called when there is a row.
  protected AbstractReadRepository(Connections connections, RecordSql<R> fixed) {
    this.fixed = fixed;
    sql = new Statements<>(connections, fixed.table(), this::read, this::put);
  }

  /** Makes a record of a row. */
  protected abstract R read(Row row) throws SQLException;

  /** Puts what an insert writes, where there is an insert. */
  void put(Parameters to, R record) throws SQLException {
    throw new IllegalStateException(fixed.table().name() + " is only read");
  }

  @Override
  public Stream<R> findAll() {
    return sql.stream(fixed.all(), Arguments.NONE);
  }

  @Override
  public long count() {
    return sql.count(fixed.count(), Arguments.NONE);
  }
}
