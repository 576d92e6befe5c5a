package dev.rowan.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.schema.Schema;
import dev.rowan.schema.View;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class OldServerTest {
  private static final Path MODEL = Path.of("src/main/java/dev/rowan/example/shop/model");
  private static final int VERSION = 15;

  @Test
  void theSchemaFor15LoadsOn15(@TempDir Path classes) throws Exception {
    assumeTrue(InstalledServer.isVersion(VERSION), "no PostgreSQL 15 on the PATH");
    String script = compile(classes);
    try (InstalledServer server = InstalledServer.start()) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setUrl(server.url());
      Databases.execute(database, script);
      Schema schema = Databases.read(database);
      assertThat(schema.tables()).hasSize(14);
      assertThat(schema.all(View.class)).hasSize(1);
    }
  }

  /**
   * Compiles the shop's records and SQL files for version 15; returns the schema.sql that they
   * make.
   */
  private static String compile(Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-processor",
            "dev.rowan.processor.RecordProcessor,dev.rowan.processor.SchemaProcessor",
            "-Arowan.sql=src/main/resources/db/schema",
            "-Arowan.postgres=" + VERSION,
            "-Arowan.check=off");
    try (var files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(MODEL)) {
      boolean done =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources.sorted().toList()))
              .call();
      assertThat(done).as(messages.toString()).isTrue();
    }
    return Files.readString(classes.resolve("META-INF/rowan/schema.sql"));
  }
}
