package dev.rowan.runtime.data;

import java.util.stream.Stream;

/**
 * What can be asked of any table or view.
 *
 * @param <R> the record
 */
public interface ReadRepository<R> {
  /**
   * Streams all records, in constant memory and in the order of the primary key where there is one;
   * close the stream, best with {@code try}.
   */
  Stream<R> findAll();

  /** Counts the records. */
  long count();
}
