package dev.rowan.runtime.catalog;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The {@code pg_catalog} of one database as the readers see it: its version, the namespaces in
 * scope, and the pieces of SQL that their queries share.
 *
 * <p>Invariant: the search path is empty, so that every deparsed name outside {@code pg_catalog} is
 * qualified.
 */
final class Catalog {
  /** The least oid that initdb does not hand out ({@code FirstNormalObjectId}). */
  static final int FIRST_USER_OID = 16384;

  /** How the names of namespaces begin that a {@link TransactionScratch} has put aside. */
  static final String ASIDE = "rowan_aside_";

  private final Connection connection;
  private final int version;
  private final CatalogOptions options;
  private final Map<String, SqlType> types = new HashMap<>();
  private String namespaces = "";

  private Catalog(Connection connection, int version, CatalogOptions options) {
    this.connection = connection;
    this.version = version;
    this.options = options;
  }

  /** Opens the catalog on a connection whose search path is already empty. */
  static Catalog open(Connection connection, CatalogOptions options) throws SQLException {
    Catalog catalog =
        new Catalog(connection, connection.getMetaData().getDatabaseMajorVersion(), options);
    catalog.namespaces =
        catalog
            .list(
                "SELECT oid, nspname FROM pg_namespace"
                    + " WHERE nspname !~ '^(pg_|"
                    + ASIDE
                    + ")' AND nspname <> 'information_schema'",
                row -> options.reads(row.text("nspname")) ? row.text("oid") : "0")
            .stream()
            .collect(Collectors.joining(",", "0,", ""));
    return catalog;
  }

  /** Reads a row of a query. */
  @FunctionalInterface
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  /** Returns what the rows of a query are mapped to, in their order. */
  <T> List<T> list(String sql, Mapper<? extends T> mapper) throws SQLException {
    List<T> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      Row row = new Row(results, this);
      while (results.next()) {
        found.add(mapper.map(row));
      }
    }
    return found;
  }

  /** Returns the same grouped by the query's column {@code relation}, an oid. */
  <T> Map<Long, List<T>> byRelation(String sql, Mapper<? extends T> mapper) throws SQLException {
    Map<Long, List<T>> found = new HashMap<>();
    list(
        sql,
        row ->
            found
                .computeIfAbsent(row.number("relation"), relation -> new ArrayList<>())
                .add(mapper.map(row)));
    return found;
  }

  int version() {
    return version;
  }

  CatalogOptions options() {
    return options;
  }

  /** Returns {@code sql} if the server is at least of this version, else what stands for it. */
  String since(int least, String sql, String before) {
    return version >= least ? sql : before;
  }

  /** Returns the condition that a namespace's oid is one of those to read. */
  String inScope(String namespaceOid) {
    return namespaceOid + " IN (" + namespaces + ")";
  }

  /** Returns the condition that an object is no member of an extension. */
  static String notOfExtension(String catalogTable, String oid) {
    return notDepending(catalogTable, oid, "'e'");
  }

  /**
   * Returns the condition that an object was not made by itself with another, as the constructor
   * functions and casts of a range type are.
   */
  static String notMadeWithAnother(String catalogTable, String oid) {
    return notDepending(catalogTable, oid, "'i'");
  }

  private static String notDepending(String catalogTable, String oid, String kind) {
    return """
        NOT EXISTS (SELECT FROM pg_depend x
          WHERE x.classid = '%s'::regclass AND x.objid = %s AND x.deptype = %s)"""
        .formatted(catalogTable, oid, kind);
  }

  /** Returns the conditions that an object of a catalog table, under an alias, is to be read. */
  String mine(String catalogTable, String alias, String namespaceColumn) {
    return inScope(alias + "." + namespaceColumn)
        + " AND "
        + notOfExtension(catalogTable, alias + ".oid");
  }

  /** Returns the same for an object that lives in no namespace. */
  String mineInDatabase(String catalogTable, String alias) {
    return "%s AND %s.oid >= %d AND %s"
        .formatted(
            wholeDatabase(), alias, FIRST_USER_OID, notOfExtension(catalogTable, alias + ".oid"));
  }

  /** Whether no namespaces were chosen, as SQL. */
  String wholeDatabase() {
    return Boolean.toString(options.namespaces().isEmpty());
  }

  /** Returns an object's comment as a column {@code comment}. */
  static String comment(String catalogTable, String oid) {
    return "obj_description(%s, '%s') AS comment".formatted(oid, catalogTable);
  }

  /** Returns the names of a relation's columns, from an array of their numbers, in its order. */
  static String columnNames(String relation, String numbers) {
    return """
        ARRAY(SELECT k.attname::text FROM unnest(%s) WITH ORDINALITY u(n, i)
          JOIN pg_attribute k ON k.attrelid = %s AND k.attnum = u.n ORDER BY u.i)"""
        .formatted(numbers, relation);
  }

  /** Returns the type of this text, parsed once. */
  SqlType type(String text) {
    return types.computeIfAbsent(text, SqlType::parse);
  }

  /** Returns a name; as in deparsed SQL, what lives in {@code pg_catalog} is not qualified. */
  static ObjectName name(String namespace, String name) {
    return new ObjectName(namespace.equals("pg_catalog") ? "" : namespace, name);
  }
}
