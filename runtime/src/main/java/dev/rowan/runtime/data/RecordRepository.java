package dev.rowan.runtime.data;

/**
 * What every repository of a table with a primary key can do; a generated one adds what its own
 * keys and indexes serve.
 *
 * <p>It is no {@link jakarta.data.repository.CrudRepository}: that one has an order of pages that
 * is known at run time alone, and the statements here are fixed when the record is compiled.
 *
 * @param <R> the record
 * @param <K> its key: the type of the one component, or a record of several
 */
public interface RecordRepository<R, K> extends KeyedReadRepository<R, K>, InsertRepository<R> {
  /**
   * Updates the row of a record; one that holds nothing but its key is only looked for.
   *
   * @return the record as it is stored, in its next version if it has one
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone or has
   *     another version
   */
  R update(R record);

  /**
   * Inserts a record, or updates its row where there is one.
   *
   * <p>Where the program gives the key this is one statement; not so with a key that is {@code
   * DEFERRABLE} or {@code WITHOUT OVERLAPS}, which {@code ON CONFLICT} does not know. Where the
   * database makes the key, a record without one is inserted, and one with a key updated.
   *
   * @return the record as it is stored
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row has another
   *     version, or the database made the key and the row is gone
   */
  R save(R record);

  /**
   * Deletes the row of a record.
   *
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone or has
   *     another version
   */
  void delete(R record);

  /** Deletes the row with this key, whatever its version, and tells whether there was one. */
  boolean deleteById(K id);
}
