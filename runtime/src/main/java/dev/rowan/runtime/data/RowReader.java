package dev.rowan.runtime.data;

import java.sql.SQLException;

/**
 * Makes a record of a row.
 *
 * @param <R> the record
 */
@FunctionalInterface
public interface RowReader<R> {
  /** Returns the record. */
  R read(Row row) throws SQLException;
}
