package dev.rowan.runtime.data;

import java.util.Objects;

/**
 * The statements on deleted rows of a table that keeps them.
 *
 * @param <R> the record
 */
final class SoftDeleteSql<R> {
  private final String marking;
  private final String findById;
  private final Query<R> all;
  private final Query<R> deleted;
  private final String restoreById;
  private final String purgeById;

  SoftDeleteSql(RecordSql.Builder<R> given, String select, String returning) {
    Keyset<R> keyset = Objects.requireNonNull(given.keyset);
    String count = "SELECT count(*) FROM " + given.name;
    String isDeleted = given.deletedAt + " IS NOT NULL";
    String touched = given.touched.isEmpty() ? "" : ", " + given.touched;
    String set = "UPDATE " + given.name + " SET " + given.deletedAt + " = ";
    marking = set + given.now + touched;
    findById = select + "WHERE " + given.key;
    all = new Query<>(select, count, "", keyset);
    deleted = new Query<>(select, count, isDeleted, keyset);
    restoreById =
        set + "NULL" + touched + " WHERE " + given.key + " AND " + isDeleted + "\n" + returning;
    purgeById = "DELETE FROM " + given.name + " WHERE " + given.key;
  }

  /** Returns what marks rows as deleted, without its condition. */
  String marking() {
    return marking;
  }

  String findById() {
    return findById;
  }

  Query<R> all() {
    return all;
  }

  Query<R> deleted() {
    return deleted;
  }

  String restoreById() {
    return restoreById;
  }

  String purgeById() {
    return purgeById;
  }
}
