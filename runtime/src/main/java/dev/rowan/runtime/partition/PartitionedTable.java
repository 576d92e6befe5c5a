package dev.rowan.runtime.partition;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ddl.PartitionText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table whose partitions come with time, as it is now.
 *
 * @param oid its oid
 * @param name its name
 * @param owner who owns it, or {@code ""} where it is who asks
 * @param secured whether it has row level security
 * @param key the column that rows are told apart by
 * @param keyType the type of that: {@code date}, {@code timestamp without time zone} …
 * @param defaultPartition the partition of all that no other holds, or null
 * @param ranges its other partitions
 * @param detached tables that were partitions made here
 * @param now the server's time, in UTC
 */
record PartitionedTable(
    long oid,
    ObjectName name,
    String owner,
    boolean secured,
    String key,
    String keyType,
    @Nullable ObjectName defaultPartition,
    List<PartitionRange> ranges,
    List<ObjectName> detached,
    LocalDateTime now) {
  static final String DATE = "date";
  static final String TIMESTAMPTZ = "timestamp with time zone";
  private static final Set<String> TIMES = Set.of(DATE, TIMESTAMPTZ, "timestamp without time zone");

  private static final String TABLE =
      """
      SELECT c.oid, n.nspname, c.relname, p.partstrat = 'r' AND p.partnatts = 1 AS by_range,
        CASE WHEN c.relowner <> u.oid THEN o.rolname ELSE '' END AS owner,
        c.relrowsecurity AS secured,
        a.attname, format_type(a.atttypid, NULL) AS key_type,
        now() AT TIME ZONE 'UTC' AS now
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_roles o ON o.oid = c.relowner
      JOIN pg_roles u ON u.rolname = current_user
      LEFT JOIN pg_partitioned_table p ON p.partrelid = c.oid
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.partattrs[0] AND a.attnum > 0
      WHERE c.oid = to_regclass(?)
      """;

  private static final String PARTITIONS =
      """
      SELECT n.nspname, c.relname, pg_get_expr(c.relpartbound, c.oid) AS bound,
        i.inhdetachpending AS pending,
        coalesce(starts_with(obj_description(c.oid, 'pg_class'), ?), false) AS made
      FROM pg_inherits i
      JOIN pg_class c ON c.oid = i.inhrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE i.inhparent = ?
      ORDER BY n.nspname, c.relname
      """;

  private static final String DETACHED =
      """
      SELECT n.nspname, c.relname
      FROM pg_description d
      JOIN pg_class c ON c.oid = d.objoid AND NOT c.relispartition AND c.relkind IN ('r', 'p')
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE d.classoid = 'pg_class'::regclass AND d.objsubid = 0 AND d.description = ?
      ORDER BY n.nspname, c.relname
      """;

  PartitionedTable {
    ranges = List.copyOf(ranges);
    detached = List.copyOf(detached);
  }

  /**
   * Reads a table, in a transaction of its own.
   *
   * @param table its name as SQL has it
   * @throws PartitionException if there is none, or its partitions do not come with time
   */
  static PartitionedTable read(Connection connection, String table) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'");
      return table(connection, table);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static PartitionedTable table(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TABLE)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw PartitionException.notByTime("there is no table " + table);
        }
        String keyType = row.getString("key_type");
        if (!row.getBoolean("by_range") || keyType == null || !TIMES.contains(keyType)) {
          throw PartitionException.notByTime(table + " is not partitioned by a range of time");
        }
        long oid = row.getLong("oid");
        ObjectName name = name(row);
        List<ObjectName> defaults = new ArrayList<>();
        List<PartitionRange> ranges = ranges(connection, oid, defaults);
        return new PartitionedTable(
            oid,
            name,
            row.getString("owner"),
            row.getBoolean("secured"),
            row.getString("attname"),
            keyType,
            defaults.isEmpty() ? null : defaults.get(0),
            ranges,
            detached(connection, name),
            row.getObject("now", LocalDateTime.class));
      }
    }
  }

  private static List<PartitionRange> ranges(
      Connection connection, long oid, List<ObjectName> defaults) throws SQLException {
    List<PartitionRange> ranges = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(PARTITIONS)) {
      statement.setString(1, PartitionText.MARK);
      statement.setLong(2, oid);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String bound = rows.getString("bound");
          if (bound.equals("DEFAULT")) {
            defaults.add(name(rows));
          } else {
            ranges.add(
                PartitionRange.of(
                    name(rows), bound, rows.getBoolean("made"), rows.getBoolean("pending")));
          }
        }
      }
    }
    return ranges;
  }

  private static List<ObjectName> detached(Connection connection, ObjectName table)
      throws SQLException {
    List<ObjectName> names = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(DETACHED)) {
      statement.setString(1, PartitionText.mark(table));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(name(rows));
        }
      }
    }
    return names;
  }

  private static ObjectName name(ResultSet row) throws SQLException {
    return new ObjectName(row.getString("nspname"), row.getString("relname"));
  }
}
