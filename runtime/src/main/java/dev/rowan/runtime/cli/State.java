package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.schema.Schema;
import java.util.List;

/**
 * A schema that a command was pointed at.
 *
 * @param schema the schema
 * @param form whose words its expressions are in
 * @param version the major version of the server that it was read from, or 0
 * @param notManaged what of it the model does not hold
 */
record State(Schema schema, Form form, int version, List<NotManaged> notManaged) {
  State {
    notManaged = List.copyOf(notManaged);
  }

  /** How expressions are written: only those of one form compare. */
  enum Form {
    /** As PostgreSQL stores them. */
    STORED,
    /** As somebody wrote them. */
    WRITTEN,
    /** There are none. */
    EMPTY
  }
}
