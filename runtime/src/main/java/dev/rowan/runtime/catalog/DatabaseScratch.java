package dev.rowan.runtime.catalog;

import dev.rowan.schema.Policy;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.ddl.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A scratch that makes a new database for each copy. */
final class DatabaseScratch implements Scratch {
  private final Supplier<String> url;

  DatabaseScratch(Supplier<String> url) {
    this.url = url;
  }

  @Override
  public Schema stored(Schema schema) throws ScratchException {
    try {
      return copy(schema);
    } catch (SQLException | IllegalArgumentException e) {
      throw new ScratchException(e);
    }
  }

  private Schema copy(Schema schema) throws SQLException {
    try (ScratchDatabase database = ScratchDatabase.create(url.get());
        Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      for (String role : roles(schema)) {
        Statements.run(connection, createRole(role));
      }
      Statements.build(connection, schema);
      Schema stored = CatalogReader.read(connection);
      connection.rollback();
      return stored;
    }
  }

  /**
   * Policies name roles, which belong to the server: one that is missing is made, and rolled back.
   */
  private static List<String> roles(Schema schema) {
    TreeSet<String> roles = new TreeSet<>();
    for (Relation relation : schema.all(Relation.class)) {
      relation.parts().stream()
          .filter(Policy.class::isInstance)
          .map(Policy.class::cast)
          .forEach(policy -> roles.addAll(policy.roles()));
    }
    return List.copyOf(roles);
  }

  private static String createRole(String role) {
    return """
        DO $role$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = %1$s) THEN
            EXECUTE format('CREATE ROLE %%I', %1$s);
          END IF;
        END $role$"""
        .formatted(Sql.literal(role));
  }
}
