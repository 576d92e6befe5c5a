package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.MappingException;
import java.sql.SQLException;
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

  private final RecordTable table;
  private final List<WrittenValues> written;

  UnnamedColumn(RecordTable table, List<WrittenValues> written) {
    this.table = table;
    this.written = written;
  }

  /** Returns the exception for an error of this state, if there is a value that explains it. */
  Optional<DataException> explain(String state, SQLException error) {
    if (!state.startsWith(ErrorState.DATA)) {
      return Optional.empty();
    }
    Optional<DataException> unfit = first((column, value) -> table.unfit(column, value, error));
    return unfit.isEmpty() && state.equals(ErrorState.NO_VALUE_OF_TYPE) ? noConstant(error) : unfit;
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

  private Optional<DataException> first(
      BiFunction<String, Object, @Nullable DataException> explained) {
    for (WrittenValues values : written) {
      for (String column : table.written()) {
        Object value = values.of(column);
        DataException exception = value == null ? null : explained.apply(column, value);
        if (exception != null) {
          return Optional.of(exception);
        }
      }
    }
    return Optional.empty();
  }
}
