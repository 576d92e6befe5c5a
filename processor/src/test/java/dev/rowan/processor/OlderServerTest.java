package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import dev.rowan.runtime.catalog.EmbeddedServer;
import dev.rowan.runtime.catalog.ScratchDatabase;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What ECJ makes of the types of columns, on PostgreSQL 15: {@code GeneratedCodeTest} has javac's
 * classes on the newest.
 */
class OlderServerTest {
  private static final int VERSION = 15;
  private static final String NEEDED =
      "(Type|Convert|Document)\\w*Scenarios|\\w+Types|TypeValues|Palette|\\w+Converter|Dossier"
          + "|NothingToSay|Geo|Address|Status|EmailAddress|Records";

  @TempDir static Path output;

  private static Scenarios scenarios;

  @BeforeAll
  static void compile() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(Scenarios.SOURCES)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("(?:" + NEEDED + ")\\.java")) {
          sources.put("generated/" + name, Files.readString(file));
        }
      }
    }
    Result result =
        TestCompiler.ECJ.compile(sources, output, List.of(), "-Arowan.postgres=" + VERSION);
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    scenarios = new Scenarios(output);
  }

  @AfterAll
  static void close() throws IOException {
    scenarios.close();
  }

  @TestFactory
  Stream<DynamicTest> scenarios() throws IOException {
    return scenarios.tests(OlderServerTest::run);
  }

  private static void run(Method scenario) throws Throwable {
    String server = EmbeddedServer.url(Path.of("target/postgres/postgres-" + VERSION + ".jar"));
    try (ScratchDatabase database = ScratchDatabase.create(server)) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      try (Connection connection = database.connect()) {
        create(connection);
        source.setUrl(server);
        source.setDatabaseName(connection.getCatalog());
      }
      scenarios.run(scenario, source);
    }
  }

  private static void create(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      for (String extension : List.of("citext", "ltree", "hstore")) {
        statement.execute("CREATE EXTENSION " + extension);
      }
      statement.execute(Files.readString(output.resolve("META-INF/rowan/schema.sql")));
    }
  }
}
