package dev.rowan.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.Scenarios;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
  private static Scenarios scenarios;
  private static Schema schema;

  @BeforeAll
  static void compile() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(Scenarios.SOURCES)) {
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
    scenarios = new Scenarios(output);
  }

  @AfterAll
  static void close() throws Exception {
    scenarios.close();
  }

  @TestFactory
  Stream<DynamicTest> scenarios() throws Exception {
    return scenarios.tests(GeneratedCodeTest::run);
  }

  private static void run(Method scenario) throws Throwable {
    try (TestDatabase database = TestServer.copyOf(schema, GeneratedCodeTest::create)) {
      scenarios.run(scenario, database.dataSource());
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
                assertThat(source.lines().filter(line -> line.length() > 100)).as(name).isEmpty());
  }
}
