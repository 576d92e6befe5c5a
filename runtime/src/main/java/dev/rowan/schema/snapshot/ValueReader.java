package dev.rowan.schema.snapshot;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.snapshot.Shape.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads values of a known type from a line; a text of several lines comes from those below. */
final class ValueReader {
  private static final String ENDS_OF_ENTRY = " }";
  private static final String ENDS_OF_ELEMENT = ",]";
  private static final String ENDS_OF_KEY = "=}";

  private final Cursor cursor;
  private final Supplier<String> block;

  ValueReader(Cursor cursor, Supplier<String> block) {
    this.cursor = cursor;
    this.block = block;
  }

  /** Reads {@code key=value} entries up to the end. */
  void entries(Shape shape, Map<String, Object> values) {
    while (!cursor.atEnd() && cursor.peek() != '}') {
      entry(shape, values);
      cursor.skipSpaces();
    }
  }

  /** Makes a record of these values and, for all others, of what goes without saying. */
  static Object make(Shape shape, Map<String, Object> values) {
    List<@Nullable Object> all = new ArrayList<>();
    for (Slot slot : shape.slots()) {
      all.add(values.containsKey(slot.name()) ? values.get(slot.name()) : slot.natural());
    }
    return shape.make(all);
  }

  private void entry(Shape shape, Map<String, Object> values) {
    String key = cursor.key();
    Slot slot =
        shape.slots().stream()
            .filter(candidate -> candidate.name().equals(key))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(shape.tag() + " has no \"" + key + "\""));
    Object value =
        cursor.accept('=') ? value(slot.type(), slot.element(), ENDS_OF_ENTRY) : bare(slot.type());
    values.put(key, value);
  }

  private static Object bare(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    return make(Shape.of(type), Map.of());
  }

  Object value(Class<?> type, @Nullable Class<?> element, String ends) {
    if (element != null) {
      return list(element);
    }
    if (type == Map.class) {
      return map();
    }
    if (type.isSealed()) {
      String tag = cursor.key();
      Shape shape = Shape.permitted(type).get(tag);
      if (shape == null) {
        throw new IllegalArgumentException("unknown word \"" + tag + "\"");
      }
      boolean shorthand = cursor.accept(':');
      return fields(shape, shorthand, ends);
    }
    if (type.isRecord()
        && type != ObjectName.class
        && type != SqlType.class
        && type != Expression.class) {
      return fields(Shape.of(type), cursor.peek() != '{', ends);
    }
    return atom(type, cursor.peek() == '|' ? fromBlock() : cursor.text(ends));
  }

  private String fromBlock() {
    cursor.expect('|');
    return block.get();
  }

  private Object fields(Shape shape, boolean shorthand, String ends) {
    Slot first = shape.slots().get(0);
    if (shorthand || shape.slots().size() == 1) {
      return make(shape, Map.of(first.name(), value(first.type(), first.element(), ends)));
    }
    cursor.expect('{');
    Map<String, Object> values = new HashMap<>();
    entries(shape, values);
    cursor.expect('}');
    return make(shape, values);
  }

  private List<Object> list(Class<?> element) {
    List<Object> list = new ArrayList<>();
    cursor.expect('[');
    while (!cursor.accept(']')) {
      list.add(value(element, null, ENDS_OF_ELEMENT));
      cursor.accept(',');
    }
    return list;
  }

  private Map<String, String> map() {
    Map<String, String> map = new LinkedHashMap<>();
    cursor.expect('{');
    while (!cursor.accept('}')) {
      String key = cursor.text(ENDS_OF_KEY);
      cursor.expect('=');
      map.put(key, cursor.text(ENDS_OF_ENTRY));
      cursor.skipSpaces();
    }
    return map;
  }

  /** Turns a word into a value of this type. */
  static Object atom(Class<?> type, String text) {
    if (type == ObjectName.class) {
      return Atoms.readName(text);
    }
    if (type == SqlType.class) {
      return Atoms.readType(text);
    }
    if (type == Expression.class) {
      return new Expression(text);
    }
    if (type == boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == Long.class) {
      return Long.valueOf(text);
    }
    if (type.isEnum()) {
      return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
          .filter(constant -> constant.toString().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("unknown word \"" + text + "\""));
    }
    return text;
  }
}
