package dev.rowan.processor;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a generated type offers, a line each, sorted by name.
 *
 * <pre>
 * interface SeatRepository
 *     Optional&lt;Seat&gt; findById(int id)
 * </pre>
 */
final class PublicMembers {
  private static final Set<String> OF_ANY = Set.of("equals", "hashCode", "toString");

  private PublicMembers() {}

  static String of(Class<?> type) {
    return header(type)
        + "\n"
        + Stream.concat(
                Arrays.stream(type.getDeclaredConstructors()),
                Arrays.stream(type.getDeclaredMethods()))
            .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
            .filter(member -> !OF_ANY.contains(member.getName()))
            .sorted(
                Comparator.<Executable, String>comparing(Executable::getName)
                    .thenComparing(PublicMembers::member))
            .map(member -> "    " + member(member) + "\n")
            .collect(joining());
  }

  private static String header(Class<?> type) {
    String above =
        Stream.concat(
                Stream.of(type.getGenericSuperclass() == null ? Object.class : superclass(type)),
                Arrays.stream(type.getGenericInterfaces()))
            .filter(one -> one != Object.class)
            .map(PublicMembers::name)
            .collect(joining(", "));
    return (type.isInterface() ? "interface " : "class ")
        + name(type)
        + (above.isEmpty() ? "" : " extends " + above);
  }

  private static Type superclass(Class<?> type) {
    return type.getGenericSuperclass();
  }

  private static String member(Executable member) {
    String parameters =
        Arrays.stream(member.getParameters()).map(PublicMembers::parameter).collect(joining(", "));
    if (!(member instanceof Method method)) {
      return "new(" + parameters + ")";
    }
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + type(method.getAnnotatedReturnType(), method.getGenericReturnType())
        + " "
        + method.getName()
        + "("
        + parameters
        + ")";
  }

  private static String parameter(Parameter parameter) {
    return type(parameter.getAnnotatedType(), parameter.getParameterizedType())
        + " "
        + parameter.getName();
  }

  private static String type(AnnotatedType annotated, Type type) {
    return (annotated.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + name(type);
  }

  /** Returns the name of a type without its packages. */
  private static String name(Type type) {
    return type.getTypeName().replaceAll("\\b(?:[a-z_][a-z0-9_]*\\.)+", "").replace('$', '.');
  }
}
