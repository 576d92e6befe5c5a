package dev.rowan.runtime.data;

import java.util.List;

/**
 * What can be done with a table that has no primary key: nothing tells one row from the next.
 *
 * @param <R> the record
 */
public interface InsertRepository<R> extends ReadRepository<R> {
  /**
   * Inserts a record.
   *
   * @return the record as it is stored, with all that the database made
   * @throws IllegalArgumentException if the database makes the keys, and the record has one already
   * @throws jakarta.data.exceptions.EntityExistsException if one of its keys is taken
   */
  R insert(R record);

  /**
   * Inserts all of these records or none.
   *
   * @return them as they are stored, in the same order
   * @throws IllegalArgumentException if the database makes the keys, and a record has one already
   * @throws jakarta.data.exceptions.EntityExistsException if a key of one is taken
   */
  List<R> insertAll(List<R> records);
}
