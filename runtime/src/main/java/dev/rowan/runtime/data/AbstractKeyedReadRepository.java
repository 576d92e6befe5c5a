package dev.rowan.runtime.data;

import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What the generated repositories of tables and views with a primary key share.
 *
 * @param <R> the record
 * @param <K> its key
 */
public abstract class AbstractKeyedReadRepository<R, K> extends AbstractReadRepository<R>
    implements KeyedReadRepository<R, K> {
  /** Makes the repository on these connections. */
  protected AbstractKeyedReadRepository(Connections connections, RecordSql<R> fixed) {
    super(connections, fixed);
  }

  /** Puts a key. */
  protected abstract void writeKey(Parameters to, K id) throws SQLException;

  @Override
  public Optional<R> findById(K id) {
    return sql.findOne(fixed.findById(), to -> writeKey(to, id));
  }

  @Override
  public boolean existsById(K id) {
    return sql.exists(fixed.existsById(), to -> writeKey(to, id));
  }

  @Override
  public CursoredPage<R> findAll(PageRequest page) {
    return sql.page(fixed.all(), Arguments.NONE, page);
  }
}
