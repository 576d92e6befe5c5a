package dev.rowan.schema.snapshot;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TableSettings;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the codec knows of one of the model's records: its components, and its tag in the text.
 *
 * <p>{@code PrimaryKey} has the tag {@code primaryKey}.
 */
final class Shape {
  /** Records that stand for a default when all their components do; all others are null then. */
  private static final Map<Class<?>, Object> ALWAYS_THERE =
      Map.of(
          StorageParameters.class, StorageParameters.NONE,
          ReplicaIdentity.class, ReplicaIdentity.DEFAULT,
          SequenceOptions.class, SequenceOptions.DEFAULT,
          TableSettings.class, TableSettings.PLAIN);

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Map<String, Shape>> TAGS = new ConcurrentHashMap<>();

  private final Constructor<?> constructor;
  private final String tag;
  private final List<Slot> slots;

  private Shape(Class<?> type) {
    tag = lowerFirst(type.getSimpleName());
    slots = Arrays.stream(type.getRecordComponents()).map(Slot::new).toList();
    try {
      constructor =
          type.getDeclaredConstructor(
              slots.stream().map(slot -> slot.component.getType()).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the shape of a record. */
  static Shape of(Class<?> type) {
    return SHAPES.computeIfAbsent(type, Shape::new);
  }

  /** Returns the shapes that a declared type permits, by tag. */
  static Map<String, Shape> permitted(Class<?> type) {
    return TAGS.computeIfAbsent(
        type,
        root -> {
          Map<String, Shape> shapes = new LinkedHashMap<>();
          collect(root, shapes);
          return shapes;
        });
  }

  private static void collect(Class<?> type, Map<String, Shape> shapes) {
    if (type.isRecord()) {
      Shape shape = new Shape(type);
      shapes.put(shape.tag, shape);
    } else if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, shapes);
      }
    }
  }

  String tag() {
    return tag;
  }

  List<Slot> slots() {
    return slots;
  }

  /** Returns how many of the first components stand in a line without their names. */
  int positional() {
    int count = 0;
    while (count < slots.size() && slots.get(count).isPositional()) {
      count++;
    }
    return count;
  }

  Object make(List<@Nullable Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      Throwable cause = e.getTargetException();
      throw new IllegalArgumentException(String.valueOf(cause.getMessage()), cause);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** A component of a record. */
  static final class Slot {
    private final RecordComponent component;
    private final Class<?> type;
    private final @Nullable Class<?> element;
    private final @Nullable Object natural;

    Slot(RecordComponent component) {
      this.component = component;
      type = component.getType();
      component.getAccessor().setAccessible(true);
      element = type == List.class ? elementOf(component.getGenericType()) : null;
      natural = natural(type);
    }

    private static Class<?> elementOf(Type list) {
      return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static @Nullable Object natural(Class<?> type) {
      if (type == boolean.class) {
        return false;
      }
      if (type == String.class) {
        return "";
      }
      if (type == List.class) {
        return List.of();
      }
      if (type == Map.class) {
        return Map.of();
      }
      return type.isEnum() ? type.getEnumConstants()[0] : ALWAYS_THERE.get(type);
    }

    String name() {
      return component.getName();
    }

    Class<?> type() {
      return type;
    }

    /** Returns the type of a list's elements, or null where it is none. */
    @Nullable Class<?> element() {
      return element;
    }

    /** Returns the value that need not be written. */
    @Nullable Object natural() {
      return natural;
    }

    /** Whether it is a list of records: one line each below a top-level line. */
    boolean isLines() {
      return element != null && (element.isRecord() || element.isSealed());
    }

    boolean isPositional() {
      boolean named = name().equals("name") && (type == String.class || type == ObjectName.class);
      return named || (name().equals("type") && type == SqlType.class);
    }

    @Nullable Object get(Object owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
