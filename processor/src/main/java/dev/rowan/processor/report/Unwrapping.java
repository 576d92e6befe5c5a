package dev.rowan.processor.report;

import java.lang.reflect.Field;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds the compiler behind the wrapper that Gradle and IntelliJ put around it. */
public final class Unwrapping {
  private Unwrapping() {}

  /** Returns the innermost environment. */
  public static ProcessingEnvironment of(ProcessingEnvironment environment) {
    for (Class<?> type = environment.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == ProcessingEnvironment.class) {
          return value(field, environment);
        }
      }
    }
    return environment;
  }

  /** Whether the wrapper is Gradle's. */
  public static boolean isGradle(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith("org.gradle.");
  }

  private static ProcessingEnvironment value(Field field, ProcessingEnvironment environment) {
    try {
      field.setAccessible(true);
      return field.get(environment) instanceof ProcessingEnvironment inner
          ? of(inner)
          : environment;
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return environment;
    }
  }
}
