package dev.rowan.runtime.importing;

import java.util.List;
import java.util.Map;

/**
 * A type in Java source: {@code int}, {@code byte[]}, {@code java.util.List<java.lang.String>}.
 *
 * @param packageName its package, {@code ""} for a primitive
 * @param name its name in it
 * @param arguments its type arguments
 * @param array whether it is an array of that
 */
record JavaType(String packageName, String name, List<JavaType> arguments, boolean array)
    implements Code.Piece {
  static final JavaType STRING = of("java.lang", "String");
  static final JavaType NULLABLE = of("org.jspecify.annotations", "Nullable");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "short", "Short",
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double");

  JavaType {
    arguments = List.copyOf(arguments);
  }

  /** Returns a class without type arguments. */
  static JavaType of(String packageName, String name) {
    return new JavaType(packageName, name, List.of(), false);
  }

  /** Returns {@code List<element>}. */
  static JavaType listOf(JavaType element) {
    return new JavaType("java.util", "List", List.of(element), false);
  }

  /** Returns a primitive type. */
  static JavaType primitive(String name) {
    return of("", name);
  }

  /** Returns an annotation of Rowan, or an enum for one. */
  static JavaType annotation(String name) {
    return of("dev.rowan.annotation", name);
  }

  /** Returns the array type of this type. */
  JavaType asArray() {
    return new JavaType(packageName, name, arguments, true);
  }

  /** Whether it is a primitive type, which holds no null. */
  boolean isPrimitive() {
    return packageName.isEmpty() && !array;
  }

  /** Returns the type that may be null: the box of a primitive, or the type itself. */
  JavaType boxed() {
    return isPrimitive() ? of("java.lang", BOXES.getOrDefault(name, name)) : this;
  }

  /** Returns how many slots a parameter of this type takes: two for the wide primitives. */
  int slots() {
    return isPrimitive() && (name.equals("long") || name.equals("double")) ? 2 : 1;
  }

  @Override
  public String in(Imports imports) {
    return imports.spell(this);
  }

  /** Returns the canonical name, without arguments. */
  String canonical() {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
