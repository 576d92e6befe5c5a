package dev.rowan.runtime.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Rowan;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RowanTestTest {
  private static final String MIGRATIONS = "classpath:dev/rowan/runtime/test/migrations";

  private static int visits(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO visits SELECT count(*) FROM visits");
      try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM visits")) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  @Nested
  @RowanTest(migrations = MIGRATIONS)
  class EachTestItsOwn {
    @RepeatedTest(3)
    void isFresh(DataSource database) throws SQLException {
      assertThat(visits(database)).isEqualTo(1);
    }

    @Test
    void parametersShareIt(DataSource dataSource, TestDatabase database, Rowan rowan)
        throws SQLException {
      assertThat(visits(dataSource)).isEqualTo(1);
      assertThat(visits(database.dataSource())).isEqualTo(2);
      int third = rowan.transaction(() -> visits(dataSource));
      assertThat(third).isEqualTo(3);
    }
  }

  @Nested
  @RowanTest(migrations = MIGRATIONS, database = RowanTest.Lifetime.CLASS)
  class OneForTheClass {
    private static final Set<String> NAMES = new HashSet<>();

    @RepeatedTest(3)
    void isShared(TestDatabase database) {
      NAMES.add(database.name());
    }

    @AfterAll
    static void sawOne() {
      assertThat(NAMES).hasSize(1);
    }
  }

  @Test
  void emptyDatabases() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }
}
