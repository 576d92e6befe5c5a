package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.MappingException;
import java.sql.SQLException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the column of an error of which the server does not say it, among what was written. */
final class UnnamedColumn {
  private static final Pattern NO_VALUE = Pattern.compile("enum ([^:]+): \"(.*)\"");
  private static final int LEAST_YEAR = -4712;
  private static final int MOST_YEAR = 294276;
  private static final int MOST_YEAR_OF_DATE = 5874897;

  private final RecordTable table;
  private final List<WrittenValues> written;

  UnnamedColumn(RecordTable table, List<WrittenValues> written) {
    this.table = table;
    this.written = written;
  }

  /** Returns the exception for an error of this state, if there is a value that explains it. */
  Optional<DataException> explain(String state, SQLException error) {
    return switch (state) {
      case ErrorState.STRING_TOO_LONG, ErrorState.NUMBER_TOO_LARGE ->
          demanded(table::demand, error);
      case ErrorState.TIME_TOO_LARGE -> demanded((column, value) -> time(value), error);
      case ErrorState.NO_VALUE_OF_TYPE -> noConstant(error);
      // In JSON it is an escape, which is well-formed text and no text of a jsonb.
      case ErrorState.UNTRANSLATABLE -> zeroCharacter("\\u0000", error);
      default -> zeroCharacter("\0", error);
    };
  }

  /** Returns what the first value must be that is not as a column demands. */
  private Optional<DataException> demanded(
      BiFunction<String, Object, @Nullable String> demands, SQLException error) {
    return first(
        (column, value) -> {
          String demand = demands.apply(column, value);
          return demand == null
              ? null
              : CheckViolationException.of(
                  table.name(),
                  column,
                  String.valueOf(table.componentOf(column)),
                  demand,
                  value,
                  error);
        });
  }

  /** A timestamp ends long before a date, and both before Java's times. */
  private static @Nullable String time(Object value) {
    return value instanceof Temporal time && time.isSupported(ChronoField.YEAR)
        ? years(
            time.get(ChronoField.YEAR),
            time.isSupported(ChronoField.HOUR_OF_DAY) ? MOST_YEAR : MOST_YEAR_OF_DATE)
        : null;
  }

  private static @Nullable String years(int year, int most) {
    return year < LEAST_YEAR || year > most
        ? "be between the years " + LEAST_YEAR + " and " + most
        : null;
  }

  /** An enum of the database that is older than the record's. */
  private Optional<DataException> noConstant(SQLException error) {
    Matcher matcher = NO_VALUE.matcher(Objects.requireNonNullElse(error.getMessage(), ""));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String type = matcher.group(1);
    String name = type.substring(type.lastIndexOf('.') + 1).replace("\"", "");
    String constant = matcher.group(2);
    List<String> columns = table.columnsOfType(name);
    if (written.isEmpty() && !columns.isEmpty()) {
      return Optional.of(noConstant(columns, constant, type, error));
    }
    return first(
        (column, value) ->
            columns.contains(column) && value.toString().equals(constant)
                ? noConstant(List.of(column), constant, type, error)
                : null);
  }

  private MappingException noConstant(
      List<String> columns, String constant, String type, SQLException error) {
    return new MappingException(
        any(columns, column -> table.name() + "." + column)
            + " cannot hold "
            + constant
            + ", which the type "
            + type
            + " does not have — "
            + any(columns, table::componentOf)
            + " was it\n  is the database migrated to this version of the records?",
        error);
  }

  private static String any(List<String> columns, Function<String, @Nullable String> name) {
    return columns.stream().map(name).collect(Collectors.joining(" or "));
  }

  private Optional<DataException> zeroCharacter(String sought, SQLException error) {
    return first(
        (column, value) ->
            value instanceof String text && text.contains(sought)
                ? new DataException(
                    table.name()
                        + "."
                        + column
                        + " cannot hold the character \\u0000, as no text of PostgreSQL can — "
                        + table.componentOf(column)
                        + " has it at index "
                        + text.indexOf(sought),
                    error)
                : null);
  }

  private Optional<DataException> first(
      BiFunction<String, Object, @Nullable DataException> explained) {
    for (WrittenValues values : written) {
      for (String column : table.written()) {
        Object value = values.of(table, column);
        DataException exception = value == null ? null : explained.apply(column, value);
        if (exception != null) {
          return Optional.of(exception);
        }
      }
    }
    return Optional.empty();
  }
}
