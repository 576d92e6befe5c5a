package dev.rowan.processor.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Places in ECJ's trees: its {@code Messager} knows none for records or anything in them ({@code
 * BaseMessagerImpl} has no case for {@code RECORD} and {@code RECORD_COMPONENT}).
 *
 * <p>By reflection, because ECJ has no public way; where it fails the message goes to the {@code
 * Messager}, without a place.
 */
final class EclipsePositions extends Nodes<Object> implements Positions {
  private static final String APT_PROBLEM =
      "org.eclipse.jdt.internal.compiler.apt.dispatch.AptProblem";

  /** {@code ProblemSeverities.Error}, {@code .Warning} and {@code .Info}. */
  private static final int ERROR = 1;

  private static final int WARNING = 0;

  private static final int INFO = 1024;

  private final Messager messager;

  private EclipsePositions(Messager messager) {
    this.messager = messager;
  }

  static Optional<Positions> of(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith("org.eclipse.jdt.")
        ? Optional.of(new EclipsePositions(environment.getMessager()))
        : Optional.empty();
  }

  @Override
  public boolean print(Diagnostic.Kind kind, String text, Spot spot) {
    try {
      Object unit = unit(spot);
      Optional<Object> node = find(spot);
      if (unit == null || node.isEmpty()) {
        return false;
      }
      Object problem = problem(kind, text, unit, node.get());
      Object compiler = Reflection.get(messager, "_compiler");
      if (kind == Diagnostic.Kind.ERROR) {
        Reflection.call(Reflection.get(messager, "_processingEnv"), "setErrorRaised", true);
      }
      Reflection.call(compiler, "addExtraProblems", problem);
      return true;
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      return false;
    }
  }

  @Override
  public boolean hasSource(TypeElement type) {
    return declaration(type) != null;
  }

  @Override
  public String line(Spot spot) {
    try {
      Object unit = unit(spot);
      Optional<Object> node = find(spot);
      if (unit == null || node.isEmpty()) {
        return "";
      }
      String path = new String((char[]) Reflection.get(result(unit), "fileName"));
      String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
      return file + ":" + lineAndColumn(result(unit), start(node.get()))[0];
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      return "";
    }
  }

  /** Makes ECJ's own kind of problem, as its {@code Messager} does for classes. */
  private static Object problem(Diagnostic.Kind kind, String text, Object unit, Object node)
      throws ReflectiveOperationException {
    Object result = result(unit);
    int start = start(node);
    int[] at = lineAndColumn(result, start);
    Constructor<?> constructor =
        Class.forName(APT_PROBLEM, true, unit.getClass().getClassLoader()).getConstructors()[0];
    return constructor.newInstance(
        unit,
        Reflection.get(result, "fileName"),
        text,
        0,
        new String[0],
        severity(kind),
        start,
        Reflection.get(node, "sourceEnd"),
        at[0],
        at[1]);
  }

  private static int severity(Diagnostic.Kind kind) {
    return switch (kind) {
      case ERROR -> ERROR;
      case NOTE -> INFO;
      default -> WARNING;
    };
  }

  private static Object result(Object unit) throws ReflectiveOperationException {
    return Reflection.get(unit, "compilationResult");
  }

  private static int start(Object node) throws ReflectiveOperationException {
    return (int) Reflection.get(node, "sourceStart");
  }

  private static int[] lineAndColumn(Object result, int position)
      throws ReflectiveOperationException {
    int[] lineEnds = (int[]) Reflection.call(result, "getLineSeparatorPositions");
    int before = 0;
    while (before < lineEnds.length && lineEnds[before] < position) {
      before++;
    }
    int lineStart = before == 0 ? 0 : lineEnds[before - 1] + 1;
    return new int[] {before + 1, position - lineStart + 1};
  }

  private @Nullable Object unit(Spot spot) {
    if (spot.element() instanceof PackageElement in) {
      return declaration(in);
    }
    TypeElement type = type(spot);
    return type == null ? null : declaration(type);
  }

  @Override
  @Nullable Object declaration(TypeElement type) {
    Object scope = Reflection.find(Reflection.find(type, "_binding"), "scope");
    return Reflection.find(scope, "referenceContext");
  }

  /** ECJ takes a {@code package-info.java} for a type of that name. */
  @Override
  @Nullable Object declaration(PackageElement in) {
    try {
      char[][] name = (char[][]) Reflection.get(Reflection.get(in, "_binding"), "compoundName");
      char[][] info = Arrays.copyOf(name, name.length + 1);
      info[name.length] = "package-info".toCharArray();
      Object types = Reflection.call(Reflection.get(in, "_env"), "getLookupEnvironment");
      Object scope =
          Reflection.find(Reflection.call(types, "getCachedType", (Object) info), "scope");
      return Reflection.find(scope, "referenceContext");
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      return null;
    }
  }

  @Override
  @Nullable Object component(Object declaration, String name) {
    return array(declaration, "recordComponents").stream()
        .filter(component -> name.equals(text(Reflection.find(component, "name"))))
        .findFirst()
        .orElse(null);
  }

  @Override
  List<Object> annotations(Object annotated) {
    return array(annotated, "annotations");
  }

  @Override
  List<Object> argumentAnnotations(Object component) {
    List<Object> found = new ArrayList<>();
    arguments(Reflection.find(component, "type"), found);
    return found;
  }

  /** Arguments and their annotations are arrays, or arrays of arrays where names have dots. */
  private static void arguments(@Nullable Object type, List<Object> found) {
    for (Object argument : flat(Reflection.find(type, "typeArguments"))) {
      found.addAll(flat(Reflection.find(argument, "annotations")));
      arguments(argument, found);
    }
  }

  private static List<Object> flat(@Nullable Object value) {
    if (!(value instanceof Object[] array)) {
      return value == null ? List.of() : List.of(value);
    }
    return Arrays.stream(array).flatMap(one -> flat(one).stream()).toList();
  }

  @Override
  String simpleName(Object annotation) {
    try {
      return text(Reflection.call(Reflection.get(annotation, "type"), "getLastToken"));
    } catch (ReflectiveOperationException otherVersion) {
      return "";
    }
  }

  @Override
  @Nullable Object attribute(Object annotation, String name) {
    try {
      Object pairs = Reflection.call(annotation, "memberValuePairs");
      for (Object pair : (Object[]) pairs) {
        if (text(Reflection.get(pair, "name")).equals(name)) {
          return Reflection.get(pair, "value");
        }
      }
    } catch (ReflectiveOperationException otherVersion) {
      // no such attribute, then
    }
    return null;
  }

  @Override
  List<Object> entries(Object value) {
    return array(value, "expressions");
  }

  @Override
  boolean isAnnotation(Object value) {
    return Arrays.stream(value.getClass().getMethods())
        .anyMatch(method -> method.getName().equals("memberValuePairs"));
  }

  private static List<Object> array(Object holder, String field) {
    return Reflection.find(holder, field) instanceof Object[] array ? List.of(array) : List.of();
  }

  private static String text(@Nullable Object characters) {
    return characters instanceof char[] text ? new String(text) : "";
  }

  /** Reads what ECJ's classes keep, public or not. */
  private static final class Reflection {
    private Reflection() {}

    static Object get(Object holder, String name) throws ReflectiveOperationException {
      for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if (field.getName().equals(name)) {
            field.setAccessible(true);
            Object value = field.get(holder);
            if (value == null) {
              break;
            }
            return value;
          }
        }
      }
      throw new NoSuchFieldException(name);
    }

    static @Nullable Object find(@Nullable Object holder, String name) {
      try {
        return holder == null ? null : get(holder, name);
      } catch (ReflectiveOperationException | RuntimeException absent) {
        return null;
      }
    }

    static Object call(Object on, String name, Object... arguments)
        throws ReflectiveOperationException {
      for (Class<?> type = on.getClass(); type != null; type = type.getSuperclass()) {
        for (var method : type.getDeclaredMethods()) {
          if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
            method.setAccessible(true);
            Object value = method.invoke(on, arguments);
            return value == null ? on : value;
          }
        }
      }
      throw new NoSuchMethodException(name);
    }
  }
}
