package dev.rowan.runtime.data;

import java.lang.reflect.Type;

/** Makes JSON of values and values of JSON, for columns that hold documents. */
public interface JsonMapping {
  /**
   * Returns the JSON of a value.
   *
   * @throws IllegalArgumentException if it has none
   */
  String write(Object value);

  /**
   * Returns the value of a JSON text.
   *
   * @param type the type of the value, as a record's component declares it
   * @throws IllegalArgumentException if the JSON is of another shape
   */
  Object read(String json, Type type);
}
