package dev.rowan.runtime.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation in Java source: {@code @Id(IdStrategy.IDENTITY)}, {@code @Index(columns = "a desc",
 * where = "b")}.
 *
 * @param type its type
 * @param values its attributes, in order
 */
record Mark(JavaType type, Map<String, Code> values) {
  private static final String VALUE = "value";

  Mark {
    values = new LinkedHashMap<>(values);
  }

  /** Returns an annotation of Rowan without attributes. */
  static Mark of(String name) {
    return new Mark(JavaType.annotation(name), Map.of());
  }

  /** Returns the annotation with one attribute more. */
  Mark with(String name, Code value) {
    Map<String, Code> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Mark(type, more);
  }

  /** Returns the annotation with its {@code value}. */
  Mark with(Code value) {
    return with(VALUE, value);
  }

  /** Returns the annotation without an attribute. */
  Mark without(String name) {
    Map<String, Code> fewer = new LinkedHashMap<>(values);
    fewer.remove(name);
    return new Mark(type, fewer);
  }

  /** Whether it says nothing but its name. */
  boolean isBare() {
    return values.isEmpty();
  }

  /** Returns its attributes as they stand in the parentheses. */
  List<Code> attributes() {
    if (values.size() == 1 && values.containsKey(VALUE)) {
      return List.copyOf(values.values());
    }
    List<Code> attributes = new ArrayList<>();
    values.forEach((name, value) -> attributes.add(Code.of(name + " = ").then(value)));
    return attributes;
  }

  /** Returns the whole annotation. */
  Code code() {
    Code name = Code.of("@").then(Code.of(type));
    return isBare()
        ? name
        : name.then(Code.of("(")).then(Code.join(attributes())).then(Code.of(")"));
  }
}
