package dev.rowan.processor;

import static dev.rowan.processor.SqlModule.GUARD;
import static dev.rowan.processor.SqlModule.OPEN;
import static dev.rowan.processor.SqlModule.ORDER;
import static dev.rowan.processor.SqlModule.deleteFolder;
import static dev.rowan.processor.SqlModule.messages;
import static dev.rowan.processor.SqlModule.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told and written when SQL files change. */
class SqlDifferencesTest {
  @TempDir private Path folder;
  private SqlModule module;

  @BeforeEach
  void start() {
    module = new SqlModule(folder);
  }

  @Test
  void differencesNameTheFileAndItsLine() throws IOException {
    module.shop();
    Result result = module.compile(TestCompiler.JAVAC, "out", records());
    assertThat(messages(result)).hasSize(1);
    assertThat(messages(result).get(0))
        .containsPattern("\\+ view open_orders +open_orders.sql:1")
        .containsPattern("\\+ routine guard_paid\\(\\) +guard_paid.sql:2")
        .contains("+ orders ");
    module.migrate("initial");

    module.write("public/views/open_orders.sql", OPEN.replace("OPEN", "NEW"));
    module.write("public/functions/guard_paid.sql", GUARD.replace("orders stay'", "orders do'"));
    Files.delete(module.path("sql/public/tables/orders.sql"));

    assertThat(messages(module.compile(TestCompiler.JAVAC, "out", records())).get(0))
        .contains("(3 changes since V")
        .containsPattern("~ view open_orders +query +open_orders.sql:1")
        .containsPattern("~ routine guard_paid\\(\\) +definition +guard_paid.sql:2")
        .containsPattern("- trigger guard on orders +trigger +Order.java:4");
  }

  @Test
  void viewIsMadeAnewAroundItsColumnAndFunctionIsReplaced() throws IOException {
    module.shop();
    module.migrate("initial");

    module.write("public/functions/guard_paid.sql", GUARD.replace("orders stay'", "orders do'"));
    module.compile(
        TestCompiler.JAVAC,
        "out",
        Map.of("shop/Order.java", ORDER.replace("int total", "long total")),
        "-Arowan.migration=change");

    String change = module.migration("change");
    assertThat(change)
        .containsSubsequence(
            "DROP VIEW public.open_orders", "ALTER COLUMN total TYPE", "CREATE VIEW")
        .contains("CREATE OR REPLACE FUNCTION public.guard_paid()");
  }

  @Test
  void removedFilesLeaveAtOnceUnlessTheyHoldRows() throws IOException {
    module.shop();
    module.write("public/types/mood.sql", "CREATE TYPE mood AS ENUM ('sad', 'ok');");
    module.write("public/sequences/numbers.sql", "CREATE SEQUENCE numbers;");
    module.write(
        "public/tables/notes.sql", "CREATE TABLE notes (id bigint PRIMARY KEY, body text);");
    module.migrate("initial");
    deleteFolder(module.path("sql"));
    Files.createDirectories(module.path("sql"));

    module.migrate("without");
    assertThat(module.migration("without"))
        .contains("DROP VIEW public.open_orders", "DROP FUNCTION", "DROP TRIGGER guard")
        .doesNotContain("DROP TABLE", "DROP TYPE", "DROP SEQUENCE");
    assertThat(messages(module.compile(TestCompiler.JAVAC, "out", records()))).isEmpty();

    module.compile(TestCompiler.JAVAC, "out", records(), "-Arowan.drop=mood,notes,numbers");
    assertThat(module.migration("drop"))
        .contains("DROP TABLE public.notes", "DROP TYPE", "DROP SEQUENCE");
    assertThat(messages(module.compile(TestCompiler.JAVAC, "out", records()))).isEmpty();
  }
}
