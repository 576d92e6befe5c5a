package dev.rowan.runtime.data;

import java.lang.reflect.Type;

/** Makes JSON of values and values of JSON, for columns that hold documents. */
public interface JsonMapping {
  /**
   * Returns the JSON of a value.
   *
   * @param value the value
   * @param type its type, as a record's component declares it: a value alone does not tell that it
   *     is a list of a sealed interface, whose records are then told apart in the JSON
   * @throws IllegalArgumentException if it has none
   */
  String write(Object value, Type type);

  /**
   * Returns the value of a JSON text.
   *
   * @param type the type of the value, as a record's component declares it
   * @throws IllegalArgumentException if the JSON is of another shape
   */
  Object read(String json, Type type);
}
