package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataConnectionException;
import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.MappingException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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
  private static final Pattern PRECISION = Pattern.compile("precision (\\d+), scale (-?\\d+)");

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
      case ErrorState.NUMBER_TOO_LARGE -> new DataException(tooLarge(error, written), error);
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
        first(
            String.class,
            written,
            (column, text) -> text.contains(sought),
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
        first(
            String.class,
            written,
            (column, text) ->
                table.lengthOf(column) == most && text.codePointCount(0, text.length()) > most,
            (column, text) ->
                refused(column, "have at most " + most + " characters", WrittenValues.show(text)));
    return longer == null ? message : longer;
  }

  /** Nor which number it is: it is one that does not fit the precision that it does say. */
  private @Nullable String tooLarge(SQLException error, List<WrittenValues> written) {
    String message = Objects.requireNonNullElse(error.getMessage(), "");
    Matcher matcher = PRECISION.matcher(message);
    if (!matcher.find()) {
      return message;
    }
    int scale = Integer.parseInt(matcher.group(2));
    BigDecimal limit = BigDecimal.TEN.pow(Integer.parseInt(matcher.group(1)) - scale);
    String larger =
        first(
            BigDecimal.class,
            written,
            (column, number) ->
                number.setScale(scale, RoundingMode.HALF_UP).abs().compareTo(limit) >= 0,
            (column, number) ->
                refused(column, "be between -" + limit + " and " + limit, number.toString()));
    return larger == null ? message : larger;
  }

  private String refused(String column, String demand, String value) {
    return table.unqualifiedName()
        + "."
        + column
        + " must "
        + demand
        + " — "
        + table.componentOf(column)
        + " was "
        + value;
  }

  private <T> @Nullable String first(
      Class<T> type,
      List<WrittenValues> written,
      BiPredicate<String, T> wanted,
      BiFunction<String, T, String> message) {
    for (WrittenValues values : written) {
      for (String column : table.written()) {
        Object value = values.of(table, column);
        if (type.isInstance(value) && wanted.test(column, type.cast(value))) {
          return message.apply(column, type.cast(value));
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
