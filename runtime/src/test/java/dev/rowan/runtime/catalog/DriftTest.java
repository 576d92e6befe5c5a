package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Manual changes to a live database, one a paragraph of {@code drift/cases.sql}: each is told once,
 * in the words that follow it, and what is told to mend it does.
 *
 * <p>{@code -Dtest.jvm.more=-Drowan.goldens=write} writes the words anew.
 */
class DriftTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/rowan/runtime/catalog/drift");
  private static final String WORDS = "-- ";

  private static TestDatabase database;
  private static Connection connection;
  private static Scratch scratch;
  private static Schema expected;
  private static StoredForm stored;

  /** A change, and what is told of it. */
  record Case(String sql, String words) {
    static Case of(String paragraph) {
      return new Case(part(paragraph, false), part(paragraph, true));
    }

    private static String part(String paragraph, boolean words) {
      return paragraph
          .lines()
          .filter(line -> line.startsWith(WORDS) == words)
          .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
      return sql;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(FOLDER.resolve("cases.sql")).split("\n\n")).map(Case::of);
  }

  @BeforeAll
  static void start() throws IOException, SQLException {
    database = TestServer.empty();
    connection = database.dataSource().getConnection();
    Cases.execute(connection, Files.readString(FOLDER.resolve("base.sql")));
    // As a migrations folder keeps it.
    String snapshot = Snapshot.of(CatalogReader.read(connection)).write();
    scratch = Scratch.within(connection);
    expected = Snapshot.read(snapshot).schema();
    stored = StoredForm.of(expected, scratch);
    connection.setAutoCommit(false);
  }

  @AfterAll
  static void stop() throws SQLException {
    connection.close();
    database.close();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachChangeIsToldOnceAndMended(Case change) throws SQLException {
    try {
      Cases.execute(connection, change.sql());
      Drift drift = drift();
      assertThat(drift.differences()).hasSize(1);
      assertThat(words(drift)).isEqualTo(change.words());
      for (Mend mend : drift.mends()) {
        for (String statement : mend.statements()) {
          Cases.execute(connection, statement);
        }
      }
      assertThat(drift().differences()).isEmpty();
    } finally {
      connection.rollback();
    }
  }

  @Test
  void untouchedDatabaseHasNone() throws SQLException {
    assertThat(drift().isEmpty()).isTrue();
    assertThat(Drift.of(expected, connection, CatalogOptions.ALL, scratch).isEmpty()).isTrue();
  }

  @Test
  void wordsAreAsTheyAreKept() throws IOException, SQLException {
    if (!"write".equals(System.getProperty("rowan.goldens"))) {
      return;
    }
    List<String> paragraphs = new ArrayList<>();
    for (Case change : cases().toList()) {
      String told;
      try {
        Cases.execute(connection, change.sql());
        told = words(drift());
      } catch (SQLException | RuntimeException e) {
        told = WORDS + "FAILED " + e;
      } finally {
        connection.rollback();
      }
      paragraphs.add(change.sql() + "\n" + told);
    }
    Files.writeString(FOLDER.resolve("cases.sql"), String.join("\n\n", paragraphs) + "\n");
  }

  private static Drift drift() throws SQLException {
    CatalogContents live = CatalogReader.readContents(connection, CatalogOptions.ALL);
    return Drift.between(stored, live, scratch);
  }

  private static String words(Drift drift) {
    return drift.differences().stream()
        .map(difference -> WORDS + difference)
        .collect(Collectors.joining("\n"));
  }
}
