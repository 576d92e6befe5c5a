package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import dev.rowan.runtime.catalog.CatalogOptions;
import dev.rowan.runtime.catalog.Drift;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Extension;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that annotations say, as the catalog of a server has it once schema.sql is loaded. */
class VocabularyTest {
  @TempDir private Path folder;

  @Test
  void serverHasWhatTheRecordsSay() throws IOException, SQLException {
    Result result =
        TestCompiler.JAVAC.compile(
            Map.of(
                "shop/Vocabulary.java",
                Files.readString(SchemaOutputTest.VALID.resolve("Vocabulary.java"))),
            folder,
            List.of());
    Path made = result.output().resolve("META-INF/rowan");
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE EXTENSION btree_gist");
        statement.execute(Files.readString(made.resolve("schema.sql")));
      }
      Drift drift =
          Drift.of(
              withExtension(Snapshot.read(Files.readString(made.resolve("schema.rowan"))).schema()),
              connection,
              CatalogOptions.ALL,
              Scratch.within(connection));
      assertThat(drift.differences()).isEmpty();
    }
  }

  private static Schema withExtension(Schema schema) {
    List<SchemaObject> objects = new ArrayList<>(schema.objects().values());
    objects.add(new Extension(ObjectName.unqualified("btree_gist"), "public", "", ""));
    return Schema.of(objects);
  }
}
