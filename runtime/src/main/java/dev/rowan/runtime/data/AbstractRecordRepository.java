package dev.rowan.runtime.data;

import java.sql.SQLException;
import java.util.List;

/**
 * What the generated repositories of tables with a primary key share.
 *
 * @param <R> the record
 * @param <K> its key
 */
public abstract class AbstractRecordRepository<R, K> extends AbstractKeyedReadRepository<R, K>
    implements RecordRepository<R, K> {
  /** Makes the repository on these connections. */
  protected AbstractRecordRepository(Connections connections, RecordSql<R> fixed) {
    super(connections, fixed);
  }

  /** Puts what an insert writes: the key, what an update sets, the version. */
  protected abstract void write(Parameters to, R record) throws SQLException;

  /** Puts what an update sets to what the record holds; nothing where that is nothing. */
  protected void writeValues(Parameters to, R record) throws SQLException {}

  /** Puts what tells the row of a record: its key and its version. */
  protected abstract void writeIdentity(Parameters to, R record) throws SQLException;

  /** Whether the database has made the key of a record; never, where the program gives the keys. */
  protected boolean hasMadeKey(R record) {
    return false;
  }

  @Override
  final void put(Parameters to, R record) throws SQLException {
    write(to, record);
  }

  @Override
  public R insert(R record) {
    refuseMadeKey(record);
    return sql.insert(fixed.insert(), record);
  }

  @Override
  public List<R> insertAll(List<R> records) {
    records.forEach(this::refuseMadeKey);
    return sql.insertAll(fixed.insertAll(), records);
  }

  private void refuseMadeKey(R record) {
    if (hasMadeKey(record)) {
      throw new IllegalArgumentException(
          fixed.table().name()
              + ": the database makes the key of a new row, but this one has its key already — "
              + record
              + "\n  update it, or insert it with 0 or null for the key");
    }
  }

  @Override
  public R update(R record) {
    return sql.update(
        fixed.update(),
        record,
        to -> {
          writeValues(to, record);
          writeIdentity(to, record);
        });
  }

  @Override
  public R save(R record) {
    if (fixed.hasSave()) {
      return sql.save(fixed.save(), record);
    }
    return hasMadeKey(record) ? update(record) : insert(record);
  }

  @Override
  public void delete(R record) {
    sql.delete(fixed.delete(), record, to -> writeIdentity(to, record));
  }

  @Override
  public boolean deleteById(K id) {
    return sql.execute(fixed.deleteById(), to -> writeKey(to, id)) > 0;
  }
}
