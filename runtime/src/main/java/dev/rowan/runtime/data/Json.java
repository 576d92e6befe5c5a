package dev.rowan.runtime.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Documents: values kept as {@code jsonb}, in the JSON that a mapper makes of them.
 *
 * <p>The mapper is a {@link JsonMapping} that a {@link ServiceLoader} finds; without one it is
 * Jackson's, of version 3 or 2, whichever is on the class path.
 */
public final class Json {
  private static final ClassValue<Map<String, Type>> TYPES =
      new ClassValue<>() {
        @Override
        protected Map<String, Type> computeValue(Class<?> record) {
          Map<String, Type> types = new HashMap<>();
          for (RecordComponent component : record.getRecordComponents()) {
            types.put(component.getName(), valueType(component.getGenericType()));
          }
          return types;
        }
      };

  private Json() {}

  private static Type valueType(Type declared) {
    return declared instanceof ParameterizedType of && of.getRawType() == Optional.class
        ? of.getActualTypeArguments()[0]
        : declared;
  }

  /**
   * Returns the JSON of the value of a component.
   *
   * @param value the value
   * @param record the record that has the component
   * @param component the name of the component, of whose declared type the JSON is
   * @throws NullPointerException if it is null: JSON's own null would pass for a value in a column
   *     that must have one
   */
  public static String write(Object value, Class<? extends Record> record, String component) {
    return Mapping.FOUND.write(Objects.requireNonNull(value), type(record, component));
  }

  /**
   * Returns the value of a component.
   *
   * @param json its JSON
   * @param record the record that has the component
   * @param component the name of the component, whose declared type the value has
   * @throws IllegalArgumentException if the JSON is of another shape
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // the component's type is the caller's own
  public static <T> T read(String json, Class<? extends Record> record, String component) {
    @SuppressWarnings("unchecked") // generated code asks for the component's own type
    T value = (T) Mapping.FOUND.read(json, type(record, component));
    return value;
  }

  private static Type type(Class<? extends Record> record, String component) {
    return Objects.requireNonNull(TYPES.get(record).get(component));
  }

  /** Found when it is first needed. */
  private static final class Mapping {
    static final JsonMapping FOUND =
        ServiceLoader.load(JsonMapping.class).findFirst().orElseGet(Mapping::jackson);

    private static JsonMapping jackson() {
      if (isPresent("tools.jackson.databind.ObjectMapper")) {
        return new Jackson3Mapping();
      }
      if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
        return new Jackson2Mapping();
      }
      throw new IllegalStateException(
          "no JSON mapper: put Jackson's databind on the class path, or name your own "
              + JsonMapping.class.getName()
              + " in META-INF/services");
    }

    private static boolean isPresent(String name) {
      try {
        Class.forName(name, false, Json.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException absent) {
        return false;
      }
    }
  }
}
