package dev.rowan.runtime.data;

import java.sql.SQLException;
import java.util.List;

/**
 * What the generated repositories of tables without a primary key share.
 *
 * @param <R> the record
 */
public abstract class AbstractInsertRepository<R> extends AbstractReadRepository<R>
    implements InsertRepository<R> {
  /** Makes the repository on these connections. */
  protected AbstractInsertRepository(Connections connections, RecordSql<R> fixed) {
    super(connections, fixed);
  }

  /** Puts what an insert writes. */
  protected abstract void write(Parameters to, R record) throws SQLException;

  @Override
  final void put(Parameters to, R record) throws SQLException {
    write(to, record);
  }

  @Override
  public R insert(R record) {
    return sql.insert(fixed.insert(), record);
  }

  @Override
  public List<R> insertAll(List<R> records) {
    return sql.insertAll(fixed.insertAll(), records);
  }
}
