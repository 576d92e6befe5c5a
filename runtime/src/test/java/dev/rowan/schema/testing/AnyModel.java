package dev.rowan.schema.testing;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SqlType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes random values of the model from what its records declare: whatever their constructors
 * accept, likely or not. A new kind of object, part or value is made without a word here.
 */
public final class AnyModel {
  private static final int ATTEMPTS = 10_000;

  private final Random random;
  private final AnyText text;

  /** Makes the same values for the same seed. */
  public AnyModel(long seed) {
    random = new Random(seed);
    text = new AnyText(random);
  }

  /** Returns a schema of at most so many objects. */
  public Schema schema(int most) {
    TreeMap<ObjectPath, SchemaObject> objects = new TreeMap<>();
    for (int i = 0; i < most; i++) {
      SchemaObject object = (SchemaObject) value(SchemaObject.class);
      objects.put(object.path(), object);
    }
    return new Schema(objects);
  }

  /** Returns the schema after some random edits: objects that come, go and change. */
  public Schema edited(Schema schema) {
    TreeMap<ObjectPath, SchemaObject> objects = new TreeMap<>();
    for (SchemaObject object : schema.objects().values()) {
      if (random.nextInt(5) > 0) {
        SchemaObject kept = random.nextBoolean() ? object : (SchemaObject) edited((Record) object);
        objects.putIfAbsent(kept.path(), kept);
      }
    }
    schema(random.nextInt(3)).objects().forEach(objects::putIfAbsent);
    return new Schema(objects);
  }

  /** Returns a value of a declared type. */
  public Object value(Class<?> type) {
    if (type == boolean.class) {
      return random.nextInt(4) == 0;
    }
    if (type == int.class || type == Integer.class) {
      return random.nextInt(10_000);
    }
    if (type == Long.class) {
      return random.nextInt(4) == 0 ? random.nextLong() : (long) random.nextInt(100);
    }
    if (type == String.class) {
      return text.any();
    }
    if (type == ObjectName.class) {
      return text.name();
    }
    if (type == SqlType.class) {
      return text.type();
    }
    if (type == Expression.class) {
      return new Expression(text.expression());
    }
    if (type.isEnum()) {
      return one(Arrays.asList(type.getEnumConstants()));
    }
    return type.isSealed() ? record(one(permitted(type))) : record(type.asSubclass(Record.class));
  }

  /** Returns the records that a sealed type permits. */
  public static List<Class<? extends Record>> permitted(Class<?> type) {
    if (type.isRecord()) {
      return List.of(type.asSubclass(Record.class));
    }
    List<Class<? extends Record>> records = new ArrayList<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      records.addAll(permitted(permitted));
    }
    return records;
  }

  private Record record(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    return accepted(
        () -> {
          Object[] values = new Object[components.length];
          for (int i = 0; i < values.length; i++) {
            values[i] = component(components[i]);
          }
          return make(type, values);
        });
  }

  private @Nullable Object component(RecordComponent component) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (nullable && random.nextInt(5) < 2) {
      return null;
    }
    if (component.getType() == List.class) {
      return list(element(component));
    }
    if (component.getType() == Map.class) {
      return map();
    }
    if (component.getName().equals("definition")) {
      return text.expression();
    }
    boolean identifier = List.of("name", "column").contains(component.getName());
    return identifier && component.getType() == String.class && random.nextInt(20) > 0
        ? text.identifier()
        : value(component.getType());
  }

  private List<Object> list(Class<?> element) {
    List<Object> list = new ArrayList<>();
    int size = Math.max(0, random.nextInt(5) - 1);
    for (int i = 0; i < size; i++) {
      list.add(element == String.class ? text.identifier() : value(element));
    }
    return list;
  }

  private static Class<?> element(RecordComponent component) {
    Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return (Class<?>) element;
  }

  private Map<String, String> map() {
    Map<String, String> map = new LinkedHashMap<>();
    for (int size = random.nextInt(3); size > 0; size--) {
      map.put(text.identifier(), text.any());
    }
    return map;
  }

  /** Returns the record with one component, somewhere in it, made anew. */
  private Record edited(Record old) {
    RecordComponent[] components = old.getClass().getRecordComponents();
    return accepted(
        () -> {
          int changed = random.nextInt(components.length);
          Object[] values = new Object[components.length];
          for (int i = 0; i < values.length; i++) {
            Object value = get(components[i], old);
            values[i] = i == changed ? edited(components[i], value) : value;
          }
          return make(old.getClass(), values);
        });
  }

  private @Nullable Object edited(RecordComponent component, @Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      List<Object> edited = new ArrayList<>(list);
      int at = random.nextInt(edited.size());
      switch (random.nextInt(3)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.addAll(list(element(component)));
        default ->
            edited.set(
                at,
                edited.get(at) instanceof Record record
                    ? edited(record)
                    : value(element(component)));
      }
      return edited;
    }
    return value instanceof Record record
            && random.nextBoolean()
            && !(value instanceof ObjectName)
            && !(value instanceof SqlType)
        ? edited(record)
        : component(component);
  }

  private static @Nullable Object get(RecordComponent component, Record owner) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Record make(Class<? extends Record> type, @Nullable Object[] values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      for (Constructor<?> candidate : type.getDeclaredConstructors()) {
        constructor = candidate.getParameterCount() == values.length ? candidate : constructor;
      }
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a constructor refuses is not a value of the model: another is made. */
  private static <T> T accepted(Supplier<T> attempt) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return attempt.get();
      } catch (IllegalArgumentException refused) {
        // once more
      }
    }
    throw new IllegalStateException("no value is accepted");
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
