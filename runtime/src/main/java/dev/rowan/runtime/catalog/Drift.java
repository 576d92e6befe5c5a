package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a live database and the schema that it should have do not agree on.
 *
 * @param expected the schema that it should have, in stored form
 * @param found the schema that it has
 * @param differences where they differ; empty if nowhere
 */
public record Drift(Schema expected, Schema found, List<Difference> differences) {
  public Drift {
    differences = List.copyOf(differences);
  }

  /**
   * Compares a live database with the schema that it should have, exactly.
   *
   * @param expected the schema as records or a snapshot say it
   * @param scratch where to find its stored form: a server of the same version as the live one
   */
  public static Drift of(Schema expected, Connection live, CatalogOptions options, Scratch scratch)
      throws SQLException {
    Schema stored = scratch.stored(expected);
    Schema found = CatalogReader.read(live, options);
    List<Difference> differences = Difference.between(stored, found);
    return new Drift(
        stored, found, differences.isEmpty() ? differences : settled(stored, found, scratch));
  }

  /**
   * PostgreSQL does not store all expressions as it prints them: {@code
   * (ARRAY['a'::varchar])::text[]} comes back as {@code ARRAY[('a'::varchar)::text]}. Whoever built
   * one side from what was printed has the second form: both sides are printed and built once more.
   * A live database that cannot be built again, because of what drifted, is taken as it is.
   */
  private static List<Difference> settled(Schema stored, Schema found, Scratch scratch)
      throws SQLException {
    Schema again = scratch.stored(stored);
    try {
      return Difference.between(again, scratch.stored(found));
    } catch (SQLException | IllegalArgumentException e) {
      return Difference.between(stored, found);
    }
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return differences.isEmpty();
  }
}
