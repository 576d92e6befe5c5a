package dev.rowan.schema.ddl;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import java.util.Optional;

/** What a statement may know of the database that it will run in. */
interface Surroundings {
  /** Returns the major version of the server. */
  int postgres();

  /** Returns the schema as it is before the statement. */
  Schema schema();

  /** Returns an object as it is before the statement, if there is one. */
  default Optional<SchemaObject> find(ObjectPath path) {
    return schema().find(path);
  }
}
