package dev.rowan.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * What {@code schema.sql} makes of a schema that a server holds is that schema.
 *
 * <p>The schemas are the catalog reader's, one of each kind of object in every shape; {@code
 * -Dtest.jvm.more=-Drowan.schemas=FOLDER} adds the .sql files of a folder.
 */
class DdlCatalogTest {
  static Stream<String> schemas() throws IOException {
    Stream<String> own =
        Stream.of(
                "tables",
                "sequences",
                "constraints",
                "indexes",
                "partitions",
                "programs",
                "types",
                "others",
                "since15",
                "since18")
            .map(name -> "/dev/rowan/runtime/catalog/" + name + ".sql");
    String folder = System.getProperty("rowan.schemas");
    return folder == null ? own : Stream.concat(own, files(Path.of(folder)));
  }

  private static Stream<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".sql"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void schemaIsMadeAgain(String name) throws IOException, SQLException {
    Schema schema = loaded(text(name));
    Planned planned =
        Planner.plan(Schema.EMPTY, SchemaDiff.between(Schema.EMPTY, schema), PlanOptions.DEFAULT);
    assertThat(planned.findings()).noneMatch(finding -> finding.isError());
    String script = Ddl.schemaScript(18, planned.plan());
    Schema made = loaded(script);
    schema
        .objects()
        .forEach((path, object) -> assertThat(made.objects().get(path)).isEqualTo(object));
    assertThat(made).isEqualTo(schema);
  }

  private static Schema loaded(String sql) throws SQLException {
    try (TestDatabase database = TestServer.empty()) {
      PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
      // The driver does not know where the body of an SQL-standard function ends.
      source.setPreferQueryMode(PreferQueryMode.SIMPLE);
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        statement.setEscapeProcessing(false);
        statement.execute(sql);
        statement.execute("RESET ALL");
        return CatalogReader.read(connection);
      }
    }
  }

  private static String text(String name) throws IOException {
    if (Files.exists(Path.of(name))) {
      return Files.readString(Path.of(name));
    }
    try (InputStream file = DdlCatalogTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
