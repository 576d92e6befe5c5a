package dev.rowan.runtime.partition;

import dev.rowan.runtime.migrate.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The partitions of a table that is partitioned by {@code RANGE} of time: call it daily, or so.
 *
 * <pre>{@code
 * Partitions orders =
 *     Partitions.of(dataSource, "orders")
 *         .every(Span.parse("1 month"))
 *         .ahead(3)
 *         .keep(Span.parse("2 years"))
 *         .load();
 * List<PartitionStep> done = orders.maintain();   // orders_p202611, orders_p202612 …
 * }</pre>
 *
 * <p>New partitions are made apart and attached; rows that waited for them in a default partition
 * are moved in the same transaction. What is older than all that is kept is detached, concurrently
 * where there is no default partition. Bounds are in UTC. Partitions that a migration made are
 * never detached.
 */
public final class Partitions {
  private final DataSource database;
  private final String table;
  private final Span every;
  private final int ahead;
  private final @Nullable Span keep;
  private final boolean drop;
  private final @Nullable Instant now;
  private final Patience patience;

  private Partitions(Builder builder) {
    database = builder.database;
    table = builder.table;
    every = builder.every;
    ahead = builder.ahead;
    keep = builder.keep;
    drop = builder.drop;
    now = builder.now;
    patience = builder.patience;
  }

  /**
   * Begins with a table.
   *
   * @param table its name as SQL has it: {@code orders}, {@code sales."Order"}
   */
  public static Builder of(DataSource database, String table) {
    return new Builder(database, table);
  }

  /**
   * Returns what there is to do, and does nothing.
   *
   * @throws PartitionException if the table is not partitioned by a range of time
   */
  public List<PartitionStep> plan() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return plan(PartitionedTable.read(connection, table));
    }
  }

  /**
   * Does what there is to do, and returns it; run again after a failure it does the rest.
   *
   * @throws PartitionException if the table is not partitioned by a range of time, or a partition
   *     cannot be made
   */
  public List<PartitionStep> maintain() throws SQLException {
    try (Connection connection = database.getConnection()) {
      PartitionedTable found = PartitionedTable.read(connection, table);
      if (!lock(connection, "pg_try_advisory_lock", found.oid())) {
        throw PartitionException.busy(table);
      }
      try {
        // What another run did until it gave the lock away.
        PartitionedTable current = PartitionedTable.read(connection, table);
        PartitionRun run = new PartitionRun(connection, current, patience);
        List<PartitionStep> done = new ArrayList<>();
        for (PartitionStep step : plan(current)) {
          run.run(step);
          done.add(step);
        }
        return List.copyOf(done);
      } finally {
        boolean unused = lock(connection, "pg_advisory_unlock", found.oid());
      }
    }
  }

  /** The lock is of this table and of nothing else that anybody locks: its name is in the key. */
  private static boolean lock(Connection connection, String function, long oid)
      throws SQLException {
    String sql = "SELECT " + function + "(hashtext('rowan partitions'), ?::oid::int)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, oid);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private List<PartitionStep> plan(PartitionedTable current) {
    if (current.keyType().equals(PartitionedTable.DATE) && every.unit() == ChronoUnit.HOURS) {
      throw PartitionException.notByTime(
          current.name() + "." + current.key() + " is a date: it has no hours");
    }
    LocalDateTime time = now == null ? current.now() : LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    return new PartitionPlan(current, every, ahead, keep, drop, time).steps();
  }

  /** What is to be known besides the table. */
  public static final class Builder {
    private final DataSource database;
    private final String table;
    private Span every = Span.parse("1 month");
    private int ahead = 3;
    private @Nullable Span keep;
    private boolean drop;
    private @Nullable Instant now;
    private Patience patience = new Patience(10, Duration.ofSeconds(1));

    private Builder(DataSource database, String table) {
      this.database = database;
      this.table = table;
    }

    /** Says how much time a new partition holds; a month by default. */
    public Builder every(Span span) {
      every = span;
      return this;
    }

    /** Says how many partitions there shall be after the one of now; 3 by default. */
    public Builder ahead(int partitions) {
      if (partitions < 0) {
        throw new IllegalArgumentException("there are no " + partitions + " partitions");
      }
      ahead = partitions;
      return this;
    }

    /** Says how long rows are kept at least; for ever by default. */
    public Builder keep(Span span) {
      keep = span;
      return this;
    }

    /** Says whether what is detached is dropped, with its rows; it stays by default. */
    public Builder drop(boolean withRows) {
      drop = withRows;
      return this;
    }

    /** Says what time it is; the server's by default. */
    public Builder at(Instant time) {
      now = time;
      return this;
    }

    /** Says how often a step that cannot get its lock is tried, and the pause after the first. */
    public Builder patience(int attempts, Duration firstPause) {
      patience = new Patience(attempts, firstPause);
      return this;
    }

    /** Returns the partitions. */
    public Partitions load() {
      return new Partitions(this);
    }
  }
}
