package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How a server stores a schema, and how it stores what it then prints.
 *
 * <p>The two are not always the same: {@code (ARRAY['a'::varchar])::text[]} comes back as {@code
 * ARRAY[('a'::varchar)::text]}.
 */
final class StoredForm {
  private final Schema first;
  private @Nullable Schema settled;

  private StoredForm(Schema first) {
    this.first = first;
  }

  static StoredForm of(Schema schema, Scratch scratch) throws SQLException {
    return new StoredForm(scratch.stored(schema));
  }

  Schema first() {
    return first;
  }

  /** Returns what is printed and built once more. */
  Schema settled(Scratch scratch) throws SQLException {
    if (settled == null) {
      settled = scratch.stored(first);
    }
    return settled;
  }
}
