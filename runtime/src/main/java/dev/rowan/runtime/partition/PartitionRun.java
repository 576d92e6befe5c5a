package dev.rowan.runtime.partition;

import dev.rowan.runtime.migrate.MigrationListener;
import dev.rowan.runtime.migrate.Patience;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ddl.PartitionText;
import dev.rowan.schema.ddl.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Does the steps of a plan; what ended halfway is found and ended by the next run.
 *
 * <p>Each step that needs a lock waits briefly for it and tries again, so that nobody waits behind
 * it for long.
 */
final class PartitionRun {
  private static final String LOCK_TIMEOUT = "lock_timeout = '2s'";
  private static final String DUPLICATE_TABLE = "42P07";
  private static final String CHECK_VIOLATION = "23514";

  private static final String COLUMNS =
      """
      SELECT attname FROM pg_attribute
      WHERE attrelid = ? AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
      ORDER BY attnum
      """;

  private static final String PENDING =
      """
      SELECT 1 FROM pg_inherits
      WHERE inhparent = ? AND inhrelid = to_regclass(?) AND inhdetachpending
      """;

  /** Rows that leave a table would set off what hangs on deleting them. */
  private static final String OBSTACLE =
      """
      SELECT 'other tables refer to ' || conrelid::regclass FROM pg_constraint
      WHERE contype = 'f' AND confrelid = ?
      UNION ALL
      SELECT 'they would set off the trigger ' || tgname FROM pg_trigger
      WHERE tgrelid IN (?, to_regclass(?)) AND NOT tgisinternal
      LIMIT 1
      """;

  private final Connection connection;
  private final PartitionedTable table;
  private final Patience patience;

  PartitionRun(Connection connection, PartitionedTable table, Patience patience) {
    this.connection = connection;
    this.table = table;
    this.patience = patience;
  }

  void run(PartitionStep step) throws SQLException {
    patience.until(() -> attempt(step), MigrationListener.SILENT);
  }

  private void attempt(PartitionStep step) throws SQLException {
    switch (step.action()) {
      case CREATE -> create(step);
      case DETACH -> detach(step);
      case FINISH, DROP -> inTransaction(() -> execute(step.statements()));
      case LEAVE -> {}
    }
  }

  /** Work in a transaction. */
  private interface Work {
    void run() throws SQLException;
  }

  private void inTransaction(Work work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      execute(List.of("SET LOCAL " + LOCK_TIMEOUT));
      work.run();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void create(PartitionStep step) throws SQLException {
    List<String> statements = new ArrayList<>(step.statements());
    String attach = statements.remove(statements.size() - 1);
    try {
      inTransaction(
          () -> {
            execute(statements);
            move(step);
            execute(List.of(attach));
          });
    } catch (SQLException e) {
      if (DUPLICATE_TABLE.equals(e.getSQLState())) {
        throw PartitionException.name("there is something named " + step.partition(), e);
      }
      if (CHECK_VIOLATION.equals(e.getSQLState())) {
        throw PartitionException.rowsInDefault(
            step.partition() + " cannot be attached: " + e.getMessage(), e);
      }
      throw e;
    }
  }

  /** Takes out of the default partition what the new one shall hold. */
  private void move(PartitionStep step) throws SQLException {
    ObjectName from = table.defaultPartition();
    if (from == null) {
      return;
    }
    String low = bound(step.from());
    String high = bound(step.to());
    execute(List.of(PartitionText.lock(from)));
    if (texts(PartitionText.find(from, table.key(), low, high)).isEmpty()) {
      return;
    }
    List<String> obstacle = texts(OBSTACLE, table.oid(), table.oid(), Sql.name(from));
    if (!obstacle.isEmpty()) {
      throw PartitionException.rowsInDefault(
          "rows of " + step.partition() + " are in " + from + ", and " + obstacle.get(0), null);
    }
    List<String> columns = texts(COLUMNS, table.oid());
    execute(
        List.of(
            new PartitionText(table.name(), step.partition())
                .move(from, columns, table.key(), low, high)));
  }

  private String bound(@Nullable LocalDateTime time) {
    return PartitionPlan.bound(table, Objects.requireNonNull(time));
  }

  private List<String> texts(String query, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
        return texts;
      }
    }
  }

  private void detach(PartitionStep step) throws SQLException {
    if (table.defaultPartition() != null) {
      inTransaction(() -> execute(step.statements()));
      return;
    }
    PartitionText text = new PartitionText(table.name(), step.partition());
    execute(List.of("SET " + LOCK_TIMEOUT));
    try {
      // The try before this one may have come half the way.
      boolean pending = !texts(PENDING, table.oid(), Sql.name(step.partition())).isEmpty();
      execute(pending ? List.of(text.finishDetaching()) : step.statements());
    } finally {
      execute(List.of("RESET lock_timeout"));
    }
  }
}
