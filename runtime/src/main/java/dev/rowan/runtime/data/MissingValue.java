package dev.rowan.runtime.data;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A null where a record must have a value, at which its writer cannot go on: {@code
 * order.currency().getCurrencyCode()}.
 *
 * <p>It is told as PostgreSQL tells it of a value that needs no conversion: {@code orders.currency
 * must not be null — Order.currency was null}.
 */
final class MissingValue {
  private MissingValue() {}

  /**
   * Returns what to throw.
   *
   * @param failure what the writer threw; it is returned where no component is null, because then
   *     it is a fault of a converter or accessor
   */
  static <R> RuntimeException explain(
      RecordTable table, RecordWriter<R> writer, List<R> records, NullPointerException failure) {
    for (R record : records) {
      Optional<String> column = columnAtEnd(table, writer, record);
      if (column.isPresent()) {
        return column
            .map(table::componentOf)
            .flatMap(path -> absent(record, path))
            .<RuntimeException>map(path -> violation(table, column.get(), path, failure))
            .orElse(failure);
      }
    }
    return failure;
  }

  /** Returns the column at which the writer ends too soon, if it does. */
  private static <R> Optional<String> columnAtEnd(
      RecordTable table, RecordWriter<R> writer, R record) {
    WrittenValues values = new WrittenValues(table);
    try {
      writer.write(values, record);
      return Optional.empty();
    } catch (NullPointerException again) {
      return Optional.of(table.written().get(values.size()));
    } catch (SQLException | RuntimeException other) {
      return Optional.empty();
    }
  }

  /** Returns the part of {@code Order.shipTo.street} that is null, if one is. */
  private static Optional<String> absent(Object record, String path) {
    String[] names = path.split("\\.");
    Object value = record;
    for (int i = 1; i < names.length && value != null; i++) {
      try {
        value = component(value, names[i]);
      } catch (ReflectiveOperationException | InaccessibleObjectException unreadable) {
        return Optional.empty();
      }
      if (value == null) {
        return Optional.of(String.join(".", Arrays.asList(names).subList(0, i + 1)));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Object component(Object record, String name)
      throws ReflectiveOperationException {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(record);
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static NotNullViolationException violation(
      RecordTable table, String column, String path, NullPointerException cause) {
    return new NotNullViolationException(
        table.name() + "." + column + " must not be null — " + path + " was null",
        new Violation(column, table.name(), List.of(path), "not null"),
        cause);
  }
}
