package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.migrate.Migrations;
import dev.rowan.schema.Schema;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What is read, compared and made again, on servers of all versions. */
class VersionsTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/rowan/runtime/catalog");

  static IntStream versions() {
    return Servers.versions();
  }

  /** What a version is too old for is named after the first that has it. */
  private static List<String> cases(int version) {
    return Cases.ALL.stream()
        .filter(
            name ->
                !name.startsWith("since")
                    || Integer.parseInt(name.substring("since".length())) <= version)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void schemasAreReadAndMadeAgain(int version) throws SQLException {
    for (String name : cases(version)) {
      Schema read = loaded(version, Cases.sql(name));
      Planned planned =
          Planner.plan(
              Schema.EMPTY, SchemaDiff.between(Schema.EMPTY, read), PlanOptions.of(version, false));
      assertThat(planned.isRefused()).as("%s: %s", name, planned.findings()).isFalse();
      Schema again = loaded(version, Ddl.schemaScript(version, planned.plan()));
      assertThat(Difference.between(read, again)).as(name).isEmpty();
    }
  }

  private static Schema loaded(int version, String sql) throws SQLException {
    try (ScratchDatabase database = ScratchDatabase.create(Servers.url(version));
        Connection connection = database.connect()) {
      Cases.execute(connection, sql);
      Cases.execute(connection, "RESET ALL");
      return CatalogReader.read(connection);
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void untouchedDatabaseHasNotDrifted(int version) throws SQLException, IOException {
    try (ScratchDatabase database = ScratchDatabase.create(Servers.url(version));
        Connection connection = database.connect()) {
      Cases.execute(connection, Files.readString(RESOURCES.resolve("drift/base.sql")));
      String snapshot = Snapshot.of(CatalogReader.read(connection)).write();
      DriftCheck check =
          DriftCheck.of(source(version, connection), Snapshot.read(snapshot).schema());
      assertThat(check.run().differences()).isEmpty();
      Cases.execute(
          connection,
          "ALTER TABLE orders ALTER note TYPE varchar(200); DROP INDEX orders_lower_idx;"
              + " ALTER TABLE notes DISABLE ROW LEVEL SECURITY");
      Drift drift = check.run();
      assertThat(drift.differences())
          .extracting(Difference::toString)
          .containsExactly(
              "table notes: row security: database: no, expected: yes",
              "orders.note: type: database: varchar(200), expected: varchar(500)",
              "index orders_lower_idx on orders: database: nothing, expected: CREATE UNIQUE INDEX"
                  + " orders_lower_idx ON public.orders (lower((note)::text), id)");
      for (Mend mend : drift.mends()) {
        for (String statement : mend.statements()) {
          Cases.execute(connection, statement);
        }
      }
      assertThat(check.run().isEmpty()).isTrue();
    }
  }

  /**
   * The folder was written by the Rowan of November 2026 and stays as it is; only NULLS NOT
   * DISTINCT, which 14 does not know, has been taken out.
   */
  @ParameterizedTest
  @MethodSource("versions")
  void databaseOfAnOlderRowanHasNotDrifted(int version) throws SQLException, IOException {
    try (ScratchDatabase database = ScratchDatabase.create(Servers.url(version));
        Connection connection = database.connect()) {
      Path folder = RESOURCES.resolve("older");
      PGSimpleDataSource source = source(version, connection);
      assertThat(Migrations.of(source).at("filesystem:" + folder.toAbsolutePath()).load().migrate())
          .hasSize(4);
      Snapshot snapshot = Snapshot.read(Files.readString(folder.resolve("schema.rowan")));
      DriftCheck check = DriftCheck.of(source, snapshot.schema());
      assertThat(check.run().differences()).isEmpty();
      Cases.execute(connection, "ALTER TABLE orders DROP COLUMN gift_wrap");
      assertThat(check.run().isEmpty()).isFalse();
    }
  }

  private static PGSimpleDataSource source(int version, Connection connection) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(Servers.url(version));
    source.setDatabaseName(connection.getCatalog());
    return source;
  }
}
