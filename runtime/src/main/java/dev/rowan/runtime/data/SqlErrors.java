package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataConnectionException;
import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.MappingException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Turns what the server says into Jakarta Data's exceptions, in the words of the record.
 *
 * <p>{@code new row for relation "orders" violates check constraint "orders_total_check"} becomes
 * {@code orders.total must satisfy total >= 0 (orders_total_check) — Order.total was -3.50}.
 */
final class SqlErrors {
  private final RecordTable table;
  private final RecordTables known;

  /**
   * Explains what happens to the statements of a table.
   *
   * @param known all tables that an error may be about
   */
  SqlErrors(RecordTable table, RecordTables known) {
    this.table = table;
    this.known = known;
  }

  /** Translates an error that no repository's statement caused, such as one at commit. */
  static DataException ofTransaction(SQLException error, RecordTables known) {
    return new SqlErrors(RecordTable.unknown(), known).explain(error, List.of());
  }

  /** Returns an error in the words of the record; empty where the server's own say all. */
  Optional<String> words(SQLException error) {
    return Optional.ofNullable(explain(error, List.of()).getMessage())
        .filter(words -> !words.equals(error.getMessage()));
  }

  /**
   * Returns the exception for an error.
   *
   * @param written what the statement wrote of each record
   */
  DataException explain(SQLException error, List<WrittenValues> written) {
    ServerErrorMessage server = serverMessage(error);
    String state = Objects.requireNonNullElse(error.getSQLState(), "");
    return switch (state) {
      case ErrorState.UNIQUE,
          ErrorState.CHECK,
          ErrorState.FOREIGN_KEY,
          ErrorState.RESTRICT,
          ErrorState.NOT_NULL,
          ErrorState.EXCLUSION ->
          server == null
              ? new DataException(error.getMessage(), error)
              : broken(server, written, error).toException(state);
      case ErrorState.SERIALIZATION, ErrorState.DEADLOCK ->
          new RetryException(
              error.getMessage() + "\n  do the transaction again from its start", error);
      case ErrorState.NO_TABLE, ErrorState.NO_COLUMN ->
          new MappingException(
              error.getMessage() + "\n  is the database migrated to this version of the records?",
              error);
      case ErrorState.NOT_PERMITTED -> notPermitted(error, server, written);
      case ErrorState.RAISED ->
          new DataException(
              server == null ? error.getMessage() : broken(server, written, error).raised(), error);
      default -> other(state, error, written);
    };
  }

  private BrokenConstraint broken(
      ServerErrorMessage server, List<WrittenValues> written, SQLException error) {
    return new BrokenConstraint(
        table, known, server, written.size() == 1 ? written.get(0) : null, error);
  }

  /** A policy refuses a row with the state of a missing privilege. */
  private DataException notPermitted(
      SQLException error, @Nullable ServerErrorMessage server, List<WrittenValues> written) {
    return server != null && BrokenConstraint.isByPolicy(server)
        ? broken(server, written, error).refusedByPolicy()
        : new DataException(error.getMessage(), error);
  }

  private DataException other(String state, SQLException error, List<WrittenValues> written) {
    if (state.startsWith("08")) {
      return new DataConnectionException(error.getMessage(), error);
    }
    return new UnnamedColumn(table, written)
        .explain(state, error)
        .orElseGet(() -> new DataException(error.getMessage(), error));
  }

  private static @Nullable ServerErrorMessage serverMessage(SQLException error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException postgres) {
        return postgres.getServerErrorMessage();
      }
    }
    return null;
  }
}
