package dev.rowan.runtime.data;

import java.sql.SQLException;

/**
 * Puts the components of a record, in the order of its {@linkplain RecordTable table's} columns.
 *
 * @param <R> the record
 */
@FunctionalInterface
public interface RecordWriter<R> {
  /** Puts them. */
  void write(Parameters to, R record) throws SQLException;
}
