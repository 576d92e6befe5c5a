package dev.rowan.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the records of {@code generated} together with what is generated for them and with the
 * scenarios beside them, and runs each scenario on a database of its own.
 */
class GeneratedCodeTest {
  @TempDir static Path output;

  private static final GeneratingProcessor PROCESSOR = new GeneratingProcessor();
  private static URLClassLoader classes;
  private static Schema schema;

  @BeforeAll
  static void compile() throws Exception {
    Path sources = Path.of(resource("/generated").toURI());
    List<Path> files;
    try (Stream<Path> all = Files.list(sources)) {
      files = all.sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              List.of(
                  "--release",
                  "17",
                  "-Xlint:all,-processing,-classfile",
                  "-Werror",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "-d",
                  output.toString()),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(PROCESSOR));
      boolean success = task.call();
      assertThat(diagnostics.getDiagnostics())
          .as("diagnostics")
          .filteredOn(diagnostic -> !diagnostic.toString().contains("unknown enum constant"))
          .isEmpty();
      assertThat(success).isTrue();
    }
    schema = Schema.of(PROCESSOR.objects());
    classes =
        new URLClassLoader(
            new URL[] {output.toUri().toURL()}, GeneratedCodeTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws Exception {
    classes.close();
  }

  private static URL resource(String name) throws URISyntaxException {
    URL url = GeneratedCodeTest.class.getResource(name);
    assertThat(url).as(name).isNotNull();
    return url;
  }

  @TestFactory
  Stream<DynamicTest> scenarios() throws Exception {
    try (Stream<Path> files = Files.list(output.resolve("generated"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\w+Scenarios\\.class"))
          .sorted()
          .map(name -> "generated." + name.substring(0, name.length() - 6))
          .toList()
          .stream()
          .flatMap(GeneratedCodeTest::scenarios);
    }
  }

  private static Stream<DynamicTest> scenarios(String className) {
    Class<?> type;
    try {
      type = Class.forName(className, true, classes);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .map(
            method ->
                DynamicTest.dynamicTest(
                    type.getSimpleName() + "." + method.getName(), () -> run(method)));
  }

  private static void run(Method scenario) throws Throwable {
    scenario.setAccessible(true);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try (TestDatabase database = TestServer.copyOf(schema, GeneratedCodeTest::create)) {
      scenario.invoke(null, database.dataSource());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Makes the tables, and the extensions that the records only name. */
  private static void create(DataSource database) throws SQLException {
    MigrationPlan plan =
        Planner.plan(Schema.EMPTY, SchemaDiff.between(Schema.EMPTY, schema), PlanOptions.DEFAULT)
            .plan();
    Ddl ddl = new Ddl(PlanOptions.NEWEST, Schema.EMPTY);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String extension : List.of("citext", "ltree", "hstore")) {
        statement.execute("CREATE EXTENSION " + extension);
      }
      statement.execute("CREATE EXTENSION btree_gist");
      for (String sql :
          plan.files().stream()
              .flatMap(file -> file.steps().stream())
              .flatMap(step -> ddl.next(step).stream())
              .toList()) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void linesAreShort() {
    PROCESSOR
        .sources()
        .forEach(
            (name, source) ->
                // JavaPoet never breaks the head of a type.
                assertThat(source.lines().filter(line -> line.length() > 100))
                    .as(name)
                    .allMatch(line -> line.contains(" class ")));
  }
}
