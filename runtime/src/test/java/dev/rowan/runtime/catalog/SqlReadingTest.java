package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.schema.Schema;
import dev.rowan.schema.sql.SqlFault;
import dev.rowan.schema.sql.SqlReading;
import dev.rowan.schema.sql.SqlSchemaReader;
import dev.rowan.schema.sql.SqlSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts that people write mean the same to the reader of SQL as to PostgreSQL. */
class SqlReadingTest {
  static List<String> cases() {
    return Cases.ALL;
  }

  /** Who runs a script is not known to its reader. */
  private static String sql(String name) {
    return Cases.sql(name).replace("rowan_reader, CURRENT_USER", "rowan_reader, postgres");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aScriptIsReadAsTheServerTakesIt(String name) throws SQLException {
    SqlReading reading =
        SqlSchemaReader.read(
            Schema.EMPTY, List.of(new SqlSource(name + ".sql", sql(name))), "public");
    assertThat(reading.faults())
        .as("all but roles and user mappings, which no schema holds")
        .allMatch(
            fault ->
                fault.kind() == SqlFault.Kind.OUTSIDE
                    || fault.message().startsWith("CREATE USER MAPPING"));
    try (TestDatabase database = Cases.load(name);
        Connection connection = database.dataSource().getConnection()) {
      Schema expected = CatalogReader.read(connection);
      Schema stored = Scratch.onServer(database.url()).stored(reading.schema());
      assertThat(Difference.between(expected, stored)).isEmpty();
    }
  }
}
