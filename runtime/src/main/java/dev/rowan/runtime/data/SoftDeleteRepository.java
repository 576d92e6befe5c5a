package dev.rowan.runtime.data;

import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the repository of a table can do that keeps its deleted rows: {@code delete} sets their time
 * of deletion, and all that finds, counts, updates or saves passes over them; what looks at them
 * says so in its name.
 *
 * <p>A unique key of live rows may be taken again once its row is deleted, the primary key not.
 *
 * @param <R> the record
 * @param <K> its key
 */
public interface SoftDeleteRepository<R, K> extends RecordRepository<R, K> {
  /** Finds the record with this key, deleted or not. */
  Optional<R> findByIdWithDeleted(K id);

  /** Streams all records, deleted ones too, sorted by their keys; close the stream. */
  Stream<R> findAllWithDeleted();

  /** Streams the deleted records, sorted by their keys; close the stream. */
  Stream<R> findDeleted();

  /** Returns a page of the deleted records, sorted by their keys. */
  CursoredPage<R> findDeleted(PageRequest page);

  /**
   * Makes the deleted record with this key a live one again.
   *
   * @return the record as it is stored now, or nothing where there is no such deleted one
   * @throws jakarta.data.exceptions.EntityExistsException if a live record has taken one of its
   *     unique keys meanwhile
   */
  Optional<R> restoreById(K id);

  /** Deletes the row with this key for ever, deleted before or not; tells whether there was one. */
  boolean purgeById(K id);
}
