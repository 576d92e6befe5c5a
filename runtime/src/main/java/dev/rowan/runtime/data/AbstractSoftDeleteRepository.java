package dev.rowan.runtime.data;

import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the generated repositories of tables share that keep their deleted rows.
 *
 * @param <R> the record
 * @param <K> its key
 */
public abstract class AbstractSoftDeleteRepository<R, K> extends AbstractRecordRepository<R, K>
    implements SoftDeleteRepository<R, K> {
  /** Makes the repository on these connections. */
  protected AbstractSoftDeleteRepository(Connections connections, RecordSql<R> fixed) {
    super(connections, fixed);
  }

  @Override
  public Optional<R> findByIdWithDeleted(K id) {
    return sql.findOne(fixed.deleted().findById(), to -> writeKey(to, id));
  }

  @Override
  public Stream<R> findAllWithDeleted() {
    return sql.stream(fixed.deleted().all(), Arguments.NONE);
  }

  @Override
  public Stream<R> findDeleted() {
    return sql.stream(fixed.deleted().deleted(), Arguments.NONE);
  }

  @Override
  public CursoredPage<R> findDeleted(PageRequest page) {
    return sql.page(fixed.deleted().deleted(), Arguments.NONE, page);
  }

  @Override
  public Optional<R> restoreById(K id) {
    return sql.findOne(fixed.deleted().restoreById(), to -> writeKey(to, id));
  }

  @Override
  public boolean purgeById(K id) {
    return sql.execute(fixed.deleted().purgeById(), to -> writeKey(to, id)) > 0;
  }
}
