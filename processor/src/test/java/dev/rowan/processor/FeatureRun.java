package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rowan.processor.TestCompiler.Result;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.Difference;
import dev.rowan.runtime.catalog.EmbeddedServer;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.DynamicTest;

/** One folder of features: what both compilers make of it, and what servers say to that. */
final class FeatureRun {
  private static final int NEWEST = 18;
  private static final int[] OLDER = {15, 14};

  private final FeatureCase feature;
  private final Path output;
  private Result compiled;

  FeatureRun(FeatureCase feature, Path output) {
    this.feature = feature;
    this.output = output;
  }

  /** Returns its tests, the first of which compiles. */
  Stream<DynamicTest> tests() {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest("goldens", this::isAsTheGoldensShow));
    tests.add(dynamicTest("PostgreSQL " + NEWEST, this::newestHasIt));
    for (int version : OLDER) {
      tests.add(
          version < feature.since()
              ? dynamicTest("not PostgreSQL " + version, () -> isRefused(version))
              : dynamicTest("PostgreSQL " + version, () -> olderHasIt(version)));
    }
    return tests.stream();
  }

  private void isAsTheGoldensShow() throws IOException, ReflectiveOperationException {
    Result result = compiled();
    Golden.check(feature.folder().resolve("schema.sql"), made(result, "schema.sql"));
    try (URLClassLoader classes = classes()) {
      StringBuilder members = new StringBuilder();
      for (String name : generated("(Entity|Repository)(\\$\\w+)?")) {
        members.append(PublicMembers.of(classes.loadClass(name))).append('\n');
      }
      Golden.check(feature.folder().resolve("members.txt"), members.toString());
    }
  }

  /** What is loaded stays in a database of its own, for Hibernate to look at. */
  private void newestHasIt() throws Exception {
    try (TestDatabase database = TestServer.empty()) {
      try (Connection connection = database.dataSource().getConnection()) {
        isReadBack(compiled(), connection, true);
      }
      validate(database.dataSource());
    }
  }

  private void olderHasIt(int version) throws IOException, SQLException {
    Result result = succeeded(compile(TestCompiler.ECJ, version, "-proc:only"));
    Path binaries = Path.of("target/postgres/postgres-" + version + ".jar");
    try (Connection connection = DriverManager.getConnection(EmbeddedServer.url(binaries))) {
      isReadBack(result, connection, false);
    }
  }

  private void isRefused(int version) throws IOException {
    Result result = compile(TestCompiler.ECJ, version, "-proc:only");
    assertThat(result.success()).isFalse();
    assertThat(result.rowan())
        .extracting(Result::message)
        .isNotEmpty()
        .allMatch(
            message ->
                message.contains("ROWAN1407 PostgreSQL " + version + " has no ")
                    && message.contains("it came with " + feature.since() + ": "));
  }

  /** Loads the schema, which the catalog then holds as the server holds what the records say. */
  private static void isReadBack(Result result, Connection connection, boolean stays)
      throws IOException, SQLException {
    Schema said = Snapshot.read(made(result, "schema.rowan")).schema();
    Schema stored = Scratch.within(connection).stored(said);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(made(result, "schema.sql"));
    }
    assertThat(Difference.between(stored, CatalogReader.read(connection))).isEmpty();
    if (stays) {
      connection.commit();
    }
  }

  private void validate(DataSource database) throws IOException, ReflectiveOperationException {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader classes = classes()) {
      thread.setContextClassLoader(classes);
      for (String name : generated("Entity")) {
        configuration.addAnnotatedClass(classes.loadClass(name));
      }
      configuration.buildSessionFactory().close();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Result compiled() throws IOException {
    if (compiled == null) {
      compiled = compile(TestCompiler.JAVAC, NEWEST, "-parameters");
    }
    return succeeded(compiled);
  }

  private Result compile(TestCompiler compiler, int version, String option) throws IOException {
    return compiler.compile(
        feature.sources(),
        Files.createDirectories(output.resolve(compiler + "-" + version)),
        List.of(),
        feature.options(version, option));
  }

  private static Result succeeded(Result result) {
    assertThat(result.success()).as(() -> String.join("\n", result.messages())).isTrue();
    return result;
  }

  private static String made(Result result, String name) throws IOException {
    return Files.readString(result.output().resolve("META-INF/rowan").resolve(name));
  }

  private URLClassLoader classes() throws IOException {
    return new URLClassLoader(
        new URL[] {compiled().output().toUri().toURL()}, getClass().getClassLoader());
  }

  /** Returns the names of the generated classes whose simple names end so. */
  private List<String> generated(String ending) throws IOException {
    Path folder = compiled().output().resolve(feature.name());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.class$", ""))
          .filter(name -> name.matches("\\w+?" + ending))
          .sorted()
          .map(name -> feature.name() + "." + name)
          .toList();
    }
  }
}
