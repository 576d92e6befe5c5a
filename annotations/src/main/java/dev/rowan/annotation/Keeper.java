package dev.rowan.annotation;

/** Who sets a column that tells of the last change. */
public enum Keeper {
  /**
   * The statement of the repository, and the entity: nothing is in the database that could fail or
   * slow a bulk load, and a backfill of a migration changes no times. SQL written by hand sets it
   * itself.
   */
  REPOSITORY,

  /** A trigger of the table, whoever updates: SQL written by hand and backfills too. */
  TRIGGER
}
