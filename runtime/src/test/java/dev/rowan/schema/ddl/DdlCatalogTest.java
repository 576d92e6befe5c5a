package dev.rowan.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** What the DDL makes of a schema that a server read is that schema. */
class DdlCatalogTest {
  static Stream<String> cases() throws IOException {
    String extra = System.getProperty("extra.schemas");
    Stream<String> own =
        Stream.of(
                "tables sequences constraints indexes partitions programs types others since15 since18"
                    .split(" "))
            .map(s -> "/dev/rowan/runtime/catalog/" + s + ".sql");
    if (extra == null) {
      return own;
    }
    return Stream.concat(
        own,
        Files.list(Path.of(extra)).map(Path::toString).filter(s -> s.endsWith(".sql")).sorted());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void schemaIsMadeAgain(String name) throws Exception {
    Schema schema;
    try (TestDatabase database = TestServer.empty();
        Connection connection = simple(database).getConnection()) {
      try (Statement s = connection.createStatement()) {
        s.setEscapeProcessing(false);
        s.execute(read(name));
      }
      connection.createStatement().execute("reset all");
      schema = CatalogReader.read(connection);
    }
    try (TestDatabase database = TestServer.empty();
        Connection connection = simple(database).getConnection()) {
      AnyOrder.load(connection, schema, 18);
      Schema made = CatalogReader.read(connection);
      schema
          .objects()
          .forEach((path, object) -> assertThat(made.objects().get(path)).isEqualTo(object));
      assertThat(made).isEqualTo(schema);
    }
  }

  private static PGSimpleDataSource simple(TestDatabase database) {
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    return source;
  }

  private static String read(String name) throws IOException {
    if (!name.startsWith("/dev/")) {
      return Files.readString(Path.of(name));
    }
    try (InputStream file = DdlCatalogTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
