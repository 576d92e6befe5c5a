package dev.rowan.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The server takes the values that are told to be right, and none beyond them. */
class StorageParameterTest {
  private static final Map<String, String> COLUMNS =
      Map.of("btree", "n", "hash", "n", "gin", "a", "gist", "p", "spgist", "p", "brin", "n");

  @Test
  void haveTheServersBounds() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (n integer, a integer[], p point, s text)");
      tries(statement, "ALTER TABLE t", StorageParameter.ofTable());
      for (Map.Entry<String, String> method : COLUMNS.entrySet()) {
        statement.execute(
            "CREATE INDEX i ON t USING " + method.getKey() + " (" + method.getValue() + ")");
        assertThat(StorageParameter.ofIndex(method.getKey())).isNotEmpty();
        tries(statement, "ALTER INDEX i", StorageParameter.ofIndex(method.getKey()));
        statement.execute("DROP INDEX i");
      }
    }
  }

  private static void tries(
      Statement statement, String alter, Map<String, StorageParameter> parameters) {
    parameters.forEach(
        (name, parameter) -> {
          String set = alter + " SET (" + name + " = %s)";
          for (String value : parameter.words()) {
            assertThatCode(() -> statement.execute(set.formatted(value)))
                .doesNotThrowAnyException();
          }
          if (parameter.words().isEmpty()) {
            for (BigDecimal most : new BigDecimal[] {parameter.least(), parameter.most()}) {
              assertThat(parameter.demand(most.toString())).isEmpty();
              assertThatCode(() -> statement.execute(set.formatted(most)))
                  .doesNotThrowAnyException();
            }
            isRefused(statement, set, parameter, parameter.least().subtract(BigDecimal.ONE));
            isRefused(statement, set, parameter, parameter.most().add(BigDecimal.ONE));
          }
        });
  }

  private static void isRefused(
      Statement statement, String set, StorageParameter parameter, BigDecimal value) {
    assertThat(parameter.demand(value.toString())).isPresent();
    assertThatThrownBy(() -> statement.execute(set.formatted(value)))
        .isInstanceOf(SQLException.class);
  }
}
