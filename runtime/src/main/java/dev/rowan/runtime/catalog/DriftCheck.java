package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells, as often as it is asked, whether a database still is what its migrations made.
 *
 * <pre>{@code
 * Schema expected = Snapshot.read(text).schema();          // db/migration/schema.rowan
 * DriftCheck check = DriftCheck.of(dataSource, expected);
 * boolean healthy = check.run().isEmpty();                 // at start-up, or in a health check
 * }</pre>
 *
 * <p>The first run builds the expected schema in a transaction that is rolled back, to learn how
 * this server stores it; the runs after it read the catalog, and build only if something differs.
 * Safe for use by several threads, one run at a time.
 */
public final class DriftCheck {
  private final DataSource database;
  private final Schema expected;
  private final Function<Connection, Scratch> scratch;
  private @Nullable StoredForm stored;
  private @Nullable Schema healthy;

  private DriftCheck(DataSource database, Schema expected, Function<Connection, Scratch> scratch) {
    this.database = database;
    this.expected = expected;
    this.scratch = scratch;
  }

  /**
   * Begins with a database and the schema that it should have.
   *
   * @param expected the schema as records or a snapshot say it
   */
  public static DriftCheck of(DataSource database, Schema expected) {
    return new DriftCheck(database, expected, Scratch::within);
  }

  /** Returns the same check with copies built there instead of in the database itself. */
  public DriftCheck copyingTo(Scratch elsewhere) {
    return new DriftCheck(database, expected, connection -> elsewhere);
  }

  /**
   * Compares the database as it is now.
   *
   * @throws ScratchException if no copy of the expected schema can be built
   * @throws SQLException if the database cannot be read
   */
  public synchronized Drift run() throws SQLException {
    try (Connection connection = database.getConnection()) {
      Scratch copies = scratch.apply(connection);
      if (stored == null) {
        stored = StoredForm.of(expected, copies);
      }
      CatalogContents live = CatalogReader.readContents(connection, CatalogOptions.ALL);
      if (live.schema().equals(healthy)) {
        return Drift.NONE;
      }
      Drift drift = Drift.between(stored, live, copies);
      healthy = drift.isEmpty() ? live.schema() : null;
      return drift;
    }
  }
}
