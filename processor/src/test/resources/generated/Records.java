package generated;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records. */
final class Records {
  private Records() {}

  /** Returns the same record with another value of a component. */
  static <R extends Record> R with(R record, String component, Object value) throws Exception {
    Class<?> type = record.getClass();
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          components[i].getName().equals(component)
              ? value
              : components[i].getAccessor().invoke(record);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @SuppressWarnings("unchecked")
    R made = (R) type.getDeclaredConstructor(types).newInstance(values);
    return made;
  }
}
