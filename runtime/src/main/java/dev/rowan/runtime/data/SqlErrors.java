package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataConnectionException;
import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.MappingException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern LENGTH = Pattern.compile("character(?: varying)?\\((\\d+)\\)");

  private final RecordTable table;

  SqlErrors(RecordTable table) {
    this.table = table;
  }

  /** Translates an error that no repository's statement caused, such as one at commit. */
  static DataException translate(SQLException error) {
    return new SqlErrors(RecordTable.unknown()).explain(error, List.of());
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
              : new BrokenConstraint(
                      table, server, written.size() == 1 ? written.get(0) : null, error)
                  .toException(state);
      case ErrorState.SERIALIZATION, ErrorState.DEADLOCK ->
          new RetryException(
              error.getMessage() + "\n  do the transaction again from its start", error);
      case ErrorState.NO_TABLE, ErrorState.NO_COLUMN ->
          new MappingException(
              error.getMessage() + "\n  is the database migrated to this version of the records?",
              error);
      case ErrorState.STRING_TOO_LONG -> new DataException(tooLong(error, written), error);
      default -> other(state, error, written);
    };
  }

  private DataException other(String state, SQLException error, List<WrittenValues> written) {
    if (state.startsWith("08")) {
      return new DataConnectionException(error.getMessage(), error);
    }
    // In JSON it is an escape, which is well-formed text and no text of a jsonb.
    String sought = state.equals(ErrorState.UNTRANSLATABLE) ? "\\u0000" : "\0";
    String zero =
        firstText(
            written,
            text -> text.contains(sought),
            (column, text) -> zeroCharacter(column, text.indexOf(sought)));
    return new DataException(zero == null ? error.getMessage() : zero, error);
  }

  private String zeroCharacter(String column, int index) {
    return table.name()
        + "."
        + column
        + " cannot hold the character \\u0000, as no text of PostgreSQL can — "
        + table.componentOf(column)
        + " has it at index "
        + index;
  }

  /** The server does not say which column it is: it is one whose text is longer than that. */
  private @Nullable String tooLong(SQLException error, List<WrittenValues> written) {
    String message = Objects.requireNonNullElse(error.getMessage(), "");
    Matcher matcher = LENGTH.matcher(message);
    if (!matcher.find()) {
      return message;
    }
    int most = Integer.parseInt(matcher.group(1));
    String longer =
        firstText(
            written,
            text -> text.codePointCount(0, text.length()) > most,
            (column, text) ->
                message + " — " + table.componentOf(column) + " was " + WrittenValues.show(text));
    return longer == null ? message : longer;
  }

  private @Nullable String firstText(
      List<WrittenValues> written, Predicate<String> wanted, BinaryOperator<String> message) {
    for (WrittenValues values : written) {
      for (String column : table.written()) {
        if (values.of(table, column) instanceof String text && wanted.test(text)) {
          return message.apply(column, text);
        }
      }
    }
    return null;
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
