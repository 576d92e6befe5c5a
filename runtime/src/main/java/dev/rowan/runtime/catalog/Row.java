package dev.rowan.runtime.catalog;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The current row of a catalog query, read by column label into values of the model. */
final class Row {
  private final ResultSet results;
  private final Catalog catalog;

  Row(ResultSet results, Catalog catalog) {
    this.results = results;
    this.catalog = catalog;
  }

  /** Returns the text, {@code ""} for null. */
  String text(String label) throws SQLException {
    String value = results.getString(label);
    return value == null ? "" : value;
  }

  @Nullable String textOrNull(String label) throws SQLException {
    return results.getString(label);
  }

  /**
   * Returns a value of PostgreSQL's one-byte type {@code "char"}, {@code ' '} where it is empty.
   */
  char code(String label) throws SQLException {
    String value = text(label);
    return value.isEmpty() ? ' ' : value.charAt(0);
  }

  boolean flag(String label) throws SQLException {
    return results.getBoolean(label);
  }

  long number(String label) throws SQLException {
    return results.getLong(label);
  }

  @Nullable Integer integerOrNull(String label) throws SQLException {
    int value = results.getInt(label);
    return results.wasNull() ? null : value;
  }

  byte[] bytes(String label) throws SQLException {
    byte[] value = results.getBytes(label);
    return value == null ? new byte[0] : value;
  }

  /** Returns a {@code text[]}, empty for null. */
  List<String> texts(String label) throws SQLException {
    Array value = results.getArray(label);
    return value == null ? List.of() : List.of((String[]) value.getArray());
  }

  @Nullable Expression expressionOrNull(String label) throws SQLException {
    String value = results.getString(label);
    return value == null ? null : new Expression(value);
  }

  Expression expression(String label) throws SQLException {
    return new Expression(text(label));
  }

  /** Returns the type of a {@code format_type} column. */
  SqlType type(String label) throws SQLException {
    return catalog.type(text(label));
  }

  /** Returns the name in columns {@code label_namespace} and {@code label_name}. */
  ObjectName name(String label) throws SQLException {
    return Catalog.name(text(label + "_namespace"), text(label + "_name"));
  }

  @Nullable ObjectName nameOrNull(String label) throws SQLException {
    return textOrNull(label + "_name") == null ? null : name(label);
  }

  /** Returns options kept as {@code name=value} texts ({@code reloptions}, {@code attoptions}). */
  StorageParameters parameters(String label) throws SQLException {
    List<String> options = texts(label);
    if (options.isEmpty()) {
      return StorageParameters.NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String option : options) {
      int equals = option.indexOf('=');
      values.put(option.substring(0, equals), option.substring(equals + 1));
    }
    return new StorageParameters(values);
  }
}
