package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.TablePart;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a database into the model.
 *
 * <p>{@code CatalogReader.read(connection)} holds every object of the database that a user made,
 * exactly, in PostgreSQL's stored form. The number of queries does not depend on the number of
 * objects. Nothing is written: a transaction of its own is rolled back, one that the caller began
 * goes on as it was, settings included.
 */
public final class CatalogReader {
  /** What deparsed text depends on, besides the search path; as pg_dump sets it. */
  private static final String SETTINGS =
      """
      SET LOCAL search_path = '';
      SET LOCAL quote_all_identifiers = off;
      SET LOCAL standard_conforming_strings = on;
      SET LOCAL DateStyle = 'ISO, MDY';
      SET LOCAL IntervalStyle = 'postgres';
      SET LOCAL TimeZone = 'UTC';
      SET LOCAL bytea_output = 'hex';
      SET LOCAL extra_float_digits = 1;
      SET LOCAL xmlbinary = 'base64'
      """;

  private CatalogReader() {}

  /** Reads everything but system schemas and Flyway's history. */
  public static Schema read(Connection connection) throws SQLException {
    return read(connection, CatalogOptions.ALL);
  }

  /** Reads what the options say. */
  public static Schema read(Connection connection, CatalogOptions options) throws SQLException {
    return readContents(connection, options).schema();
  }

  /** Reads what the options say, and what of it the model does not hold. */
  public static CatalogContents readContents(Connection connection, CatalogOptions options)
      throws SQLException {
    return connection.getAutoCommit()
        ? inTransaction(connection, options)
        : inSavepoint(connection, options);
  }

  /** Reads one state of the database: all queries see the same. */
  private static CatalogContents inTransaction(Connection connection, CatalogOptions options)
      throws SQLException {
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      return contents(connection, options);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(isolation);
    }
  }

  /** Reads within the caller's transaction; the savepoint brings its settings back. */
  private static CatalogContents inSavepoint(Connection connection, CatalogOptions options)
      throws SQLException {
    Savepoint savepoint = connection.setSavepoint();
    try {
      return contents(connection, options);
    } finally {
      connection.rollback(savepoint);
      connection.releaseSavepoint(savepoint);
    }
  }

  private static CatalogContents contents(Connection connection, CatalogOptions options)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SETTINGS);
    }
    Catalog catalog = Catalog.open(connection, options);
    List<SchemaObject> objects = new ArrayList<>();
    objects.addAll(NamespaceReader.read(catalog));
    objects.addAll(ExtensionReader.read(catalog));
    objects.addAll(EnumReader.read(catalog));
    objects.addAll(DomainReader.read(catalog));
    objects.addAll(CompositeTypeReader.read(catalog));
    objects.addAll(RangeReader.read(catalog));
    objects.addAll(RoutineReader.read(catalog));
    objects.addAll(AggregateReader.read(catalog));
    Sequences sequences = SequenceReader.read(catalog);
    objects.addAll(sequences.unbound());
    Map<Long, List<TablePart>> parts = parts(catalog);
    objects.addAll(TableReader.read(catalog, ColumnReader.read(catalog, sequences), parts));
    objects.addAll(ViewReader.read(catalog, parts));
    objects.addAll(OtherReader.read(catalog));
    return new CatalogContents(
        Schema.of(objects), NotManagedReader.read(catalog), catalog.version());
  }

  /** Reads the parts of all relations, by the relation's oid. */
  private static Map<Long, List<TablePart>> parts(Catalog catalog) throws SQLException {
    Map<Long, List<TablePart>> all = new HashMap<>();
    add(ConstraintReader.read(catalog), all);
    add(IndexReader.read(catalog), all);
    add(TriggerReader.read(catalog), all);
    add(PolicyReader.read(catalog), all);
    add(RuleReader.read(catalog), all);
    add(StatisticsReader.read(catalog), all);
    return all;
  }

  private static void add(
      Map<Long, ? extends List<? extends TablePart>> found, Map<Long, List<TablePart>> all) {
    found.forEach(
        (relation, parts) -> all.computeIfAbsent(relation, key -> new ArrayList<>()).addAll(parts));
  }
}
