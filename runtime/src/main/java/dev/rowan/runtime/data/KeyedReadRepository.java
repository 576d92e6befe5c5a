package dev.rowan.runtime.data;

import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.DataRepository;
import java.util.Optional;

/**
 * What can be asked of a table or view with a primary key.
 *
 * @param <R> the record
 * @param <K> its key: the type of the one component, or a record of several
 */
public interface KeyedReadRepository<R, K> extends ReadRepository<R>, DataRepository<R, K> {
  /** Finds the record with this key, if there is one. */
  Optional<R> findById(K id);

  /** Whether there is a record with this key. */
  boolean existsById(K id);

  /** Returns a page of all records, in the order of their keys. */
  CursoredPage<R> findAll(PageRequest page);
}
