package dev.rowan.runtime.catalog;

import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.ddl.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A scratch inside one transaction of a connection, rolled back.
 *
 * <p>The user's namespaces are renamed aside: names are free, and nothing but the namespaces' own
 * catalog rows is locked. An extension cannot be there twice: one that the schema asks for moves
 * with the copy.
 */
final class TransactionScratch implements Scratch {
  private final Connection connection;

  TransactionScratch(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Schema stored(Schema schema) throws SQLException {
    boolean automatic = connection.getAutoCommit();
    connection.setAutoCommit(false);
    var before = connection.setSavepoint();
    try {
      return copy(schema);
    } catch (SQLException | IllegalArgumentException e) {
      throw new ScratchException(e);
    } finally {
      connection.rollback(before);
      if (automatic) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private Schema copy(Schema schema) throws SQLException {
    Set<String> installed = installed();
    stepAside(schema);
    Map<ObjectPath, SchemaObject> rest = new TreeMap<>(schema.objects());
    for (Extension extension : schema.all(Extension.class)) {
      if (installed.contains(extension.name().name())) {
        adopt(extension, rest);
      }
    }
    Statements.build(connection, new Schema(new TreeMap<>(rest)));
    return onlyOf(schema, CatalogReader.read(connection));
  }

  /** Returns the user's extensions that are there. */
  private Set<String> installed() throws SQLException {
    return Set.copyOf(
        ExtensionReader.read(Catalog.open(connection, CatalogOptions.ALL)).stream()
            .map(extension -> extension.name().name())
            .toList());
  }

  private void stepAside(Schema schema) throws SQLException {
    Catalog catalog = Catalog.open(connection, CatalogOptions.ALL);
    List<String> statements = new ArrayList<>();
    statements.addAll(
        catalog.list(
            "SELECT format('ALTER SCHEMA %I RENAME TO %I', n.nspname, '"
                + Catalog.ASIDE
                + "' || n.oid) AS sql FROM pg_namespace n WHERE "
                + catalog.mine("pg_namespace", "n", "oid"),
            row -> row.text("sql")));
    statements.add("CREATE SCHEMA public");
    statements.addAll(
        catalog.list(
            "SELECT format('ALTER EVENT TRIGGER %I DISABLE', e.evtname) AS sql"
                + " FROM pg_event_trigger e WHERE e.evtenabled <> 'D' AND "
                + catalog.mineInDatabase("pg_event_trigger", "e"),
            row -> row.text("sql")));
    for (OtherObject object : OtherReader.read(catalog)) {
      if (object.name().namespace().isEmpty() && schema.objects().containsKey(object.path())) {
        statements.add(aside(object));
      }
    }
    for (String statement : statements) {
      Statements.run(connection, statement);
    }
  }

  /** A cast has no name that could change; it only goes for the time of the transaction. */
  private static String aside(OtherObject object) {
    String start = object.kind() + " " + object.identity();
    return object.kind().equals("cast") || object.kind().equals("transform")
        ? "DROP " + start
        : "ALTER "
            + start
            + " RENAME TO "
            + Catalog.ASIDE
            + Integer.toHexString(object.path().hashCode());
  }

  /** Moves an extension that is there into its namespace of the copy, which is made if need be. */
  private void adopt(Extension extension, Map<ObjectPath, SchemaObject> rest) throws SQLException {
    rest.remove(extension.path());
    ObjectName home =
        ObjectName.unqualified(extension.schema().isEmpty() ? "public" : extension.schema());
    SchemaObject namespace = rest.remove(new Namespace(home, "").path());
    if (namespace != null) {
      Statements.build(connection, Schema.of(List.of(namespace)));
    }
    Statements.run(
        connection,
        "ALTER EXTENSION %s SET SCHEMA %s".formatted(Sql.name(extension.name()), Sql.name(home)));
  }

  /**
   * Leaves out what the database holds beside namespaces, such as its own publications. Of an
   * extension that was there, version and comment are as the schema says.
   */
  private static Schema onlyOf(Schema schema, Schema copy) {
    Map<ObjectPath, SchemaObject> kept = new TreeMap<>(copy.objects());
    kept.values()
        .removeIf(
            object -> object.name().namespace().isEmpty() && schema.find(object.path()).isEmpty());
    for (Extension asked : schema.all(Extension.class)) {
      kept.computeIfPresent(
          asked.path(),
          (path, made) ->
              new Extension(
                  asked.name(), ((Extension) made).schema(), asked.version(), asked.comment()));
    }
    return new Schema(new TreeMap<>(kept));
  }
}
