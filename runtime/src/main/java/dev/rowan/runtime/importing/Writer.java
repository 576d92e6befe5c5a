package dev.rowan.runtime.importing;

/**
 * Says with annotations what it can of one aspect of a table: one class for each, so that a new
 * annotation is one class more.
 *
 * <p>What none of them says becomes SQL: the schema that the records make is held against the
 * database's.
 */
interface Writer {
  /** Adds to a record what it can say. */
  void write(RecordDraft record);
}
