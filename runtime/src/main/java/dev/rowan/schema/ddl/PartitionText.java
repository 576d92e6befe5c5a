package dev.rowan.schema.ddl;

import dev.rowan.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The statements that make, attach and detach one partition of a live table.
 *
 * <p>A partition is made apart and attached, because {@code CREATE TABLE … PARTITION OF} would keep
 * everybody from the table.
 *
 * @param table the partitioned table
 * @param partition the partition
 */
public record PartitionText(ObjectName table, ObjectName partition) {
  /** How the comment begins that tells partitions made so from those of migrations. */
  public static final String MARK = "rowan: partition of ";

  /** Returns the comment of the partitions of a table. */
  public static String mark(ObjectName table) {
    return MARK + table;
  }

  /**
   * Returns what makes the partition, not yet attached.
   *
   * @param owner who owns the table, or {@code ""} where it is who makes the partition
   * @param secured whether the table has row level security: then nobody but the owner may ask the
   *     partition itself, which knows no policies
   */
  public List<String> create(String owner, boolean secured) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE TABLE "
            + Sql.name(partition)
            + " (LIKE "
            + Sql.name(table)
            + " INCLUDING ALL EXCLUDING IDENTITY)");
    statements.add("COMMENT ON TABLE " + Sql.name(partition) + " IS " + Sql.literal(mark(table)));
    if (secured) {
      statements.add("ALTER TABLE " + Sql.name(partition) + " ENABLE ROW LEVEL SECURITY");
    }
    if (!owner.isEmpty()) {
      statements.add("ALTER TABLE " + Sql.name(partition) + " OWNER TO " + Sql.identifier(owner));
    }
    return List.copyOf(statements);
  }

  /** Returns what attaches it for the values from one up to, but without, another. */
  public String attach(String from, String to) {
    return alter("ATTACH")
        + " FOR VALUES FROM ("
        + Sql.literal(from)
        + ") TO ("
        + Sql.literal(to)
        + ")";
  }

  /** Returns what keeps everybody from the default partition until the transaction ends. */
  public static String lock(ObjectName defaultPartition) {
    return "LOCK TABLE ONLY " + Sql.name(defaultPartition) + " IN ACCESS EXCLUSIVE MODE";
  }

  /** Returns the query that has a row if the default partition holds some of these values. */
  public static String find(ObjectName defaultPartition, String key, String from, String to) {
    return "SELECT 1 FROM ONLY "
        + Sql.name(defaultPartition)
        + " WHERE "
        + within(key, from, to)
        + " LIMIT 1";
  }

  /** Returns what moves rows of these values here from the default partition. */
  public String move(
      ObjectName defaultPartition, Collection<String> columns, String key, String from, String to) {
    String names = Sql.identifiers(columns);
    return "WITH moved AS (DELETE FROM ONLY "
        + Sql.name(defaultPartition)
        + " WHERE "
        + within(key, from, to)
        + " RETURNING "
        + names
        + ") INSERT INTO "
        + Sql.name(partition)
        + " ("
        + names
        + ") SELECT "
        + names
        + " FROM moved";
  }

  private static String within(String key, String from, String to) {
    String column = Sql.identifier(key);
    return column + " >= " + Sql.literal(from) + " AND " + column + " < " + Sql.literal(to);
  }

  /** Returns what detaches it under a lock of the whole table, in a transaction. */
  public String detach() {
    return alter("DETACH");
  }

  /** Returns what detaches it while the table is read and written, outside a transaction. */
  public String detachConcurrently() {
    return alter("DETACH") + " CONCURRENTLY";
  }

  /** Returns what ends a concurrent detaching that was interrupted. */
  public String finishDetaching() {
    return alter("DETACH") + " FINALIZE";
  }

  private String alter(String how) {
    return "ALTER TABLE " + Sql.name(table) + " " + how + " PARTITION " + Sql.name(partition);
  }

  /** Returns what drops it once it is detached. */
  public String drop() {
    return "DROP TABLE " + Sql.name(partition);
  }
}
