package dev.rowan.processor.mapping;

import java.util.List;

/**
 * A Java type as source names it: {@code java.util.Optional<java.lang.String>}, {@code int}, {@code
 * byte[]}.
 *
 * @param packageName its package, {@code ""} for the unnamed one and for primitive types
 * @param simpleNames its simple name behind those of the types that enclose it, or the keyword of a
 *     primitive type
 * @param arguments its type arguments
 * @param dimensions how many times it is an array
 */
public record JavaType(
    String packageName, List<String> simpleNames, List<JavaType> arguments, int dimensions) {
  public JavaType {
    simpleNames = List.copyOf(simpleNames);
    arguments = List.copyOf(arguments);
  }

  /** Returns a class or interface without type arguments. */
  public static JavaType of(String packageName, String... simpleNames) {
    return new JavaType(packageName, List.of(simpleNames), List.of(), 0);
  }

  /** Whether it is one of the eight primitive types. */
  public boolean isPrimitive() {
    return dimensions == 0
        && packageName.isEmpty()
        && switch (simpleName()) {
          case "boolean", "byte", "short", "int", "long", "char", "float", "double" -> true;
          default -> false;
        };
  }

  /** Whether it is {@code java.util.Optional}, of whatever. */
  public boolean isOptional() {
    return qualifiedName().equals("java.util.Optional");
  }

  /** Returns the class that holds a primitive type's values, or the type itself. */
  public JavaType boxed() {
    if (!isPrimitive()) {
      return this;
    }
    String name = simpleName();
    return switch (name) {
      case "int" -> of("java.lang", "Integer");
      case "char" -> of("java.lang", "Character");
      default -> of("java.lang", Character.toUpperCase(name.charAt(0)) + name.substring(1));
    };
  }

  /** Returns the innermost simple name: {@code Entry} of {@code java.util.Map.Entry}. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** Returns the canonical name without type arguments, brackets included. */
  public String qualifiedName() {
    String name = String.join(".", simpleNames);
    return (packageName.isEmpty() ? name : packageName + "." + name) + "[]".repeat(dimensions);
  }
}
