package dev.rowan.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;

/**
 * The scenarios beside the records of {@code generated}, compiled: each is a public static method
 * of a class {@code …Scenarios}, and is given a database.
 */
public final class Scenarios implements AutoCloseable {
  /** The folder of the records and scenarios. */
  public static final Path SOURCES = Path.of("src/test/resources/generated");

  private final Path folder;
  private final URLClassLoader classes;

  /** Returns those in a class output. */
  public Scenarios(Path output) throws IOException {
    folder = output.resolve("generated");
    classes =
        new URLClassLoader(new URL[] {output.toUri().toURL()}, Scenarios.class.getClassLoader());
  }

  /** Runs a scenario, on a database that it finds. */
  @FunctionalInterface
  public interface Runner {
    /** Runs it. */
    void run(Method scenario) throws Throwable;
  }

  /** Returns a test for each, sorted. */
  public Stream<DynamicTest> tests(Runner runner) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\w+Scenarios\\.class"))
          .sorted()
          .toList()
          .stream()
          .flatMap(name -> methods(name.replace(".class", "")))
          .map(
              method ->
                  DynamicTest.dynamicTest(
                      method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                      () -> runner.run(method)));
    }
  }

  private Stream<Method> methods(String simpleName) {
    try {
      return Arrays.stream(
              Class.forName("generated." + simpleName, true, classes).getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .sorted(Comparator.comparing(Method::getName));
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Runs one on a database. */
  public void run(Method scenario, DataSource database) throws Throwable {
    scenario.setAccessible(true);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      scenario.invoke(null, database);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
