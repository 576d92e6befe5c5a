package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScratchTest {
  /** As somebody writes it: PostgreSQL stores {@code (total >= (0)::numeric)}. */
  private static final Schema WRITTEN =
      Schema.of(
          List.of(
              Table.of(
                  new ObjectName("public", "orders"),
                  List.of(Column.of("total", SqlType.numeric(12, 2))),
                  List.of(Check.of("orders_total_check", new Expression("total >= 0"))))));

  static List<String> cases() {
    return Cases.ALL;
  }

  /** What is read is in stored form already, and the database that holds it all is in the way. */
  @ParameterizedTest
  @MethodSource("cases")
  void storedFormIsStoredAsItIs(String name) throws SQLException {
    try (TestDatabase database = Cases.load(name);
        Connection connection = database.dataSource().getConnection()) {
      Schema read = CatalogReader.read(connection);
      assertThat(Difference.between(read, Scratch.within(connection).stored(read))).isEmpty();
      assertThat(Difference.between(read, Scratch.onServer(database.url()).stored(read))).isEmpty();
      assertThat(CatalogReader.read(connection)).isEqualTo(read);
    }
  }

  @Test
  void writtenFormIsMadeTheServersOwn() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      Schema stored = Scratch.within(connection).stored(WRITTEN);
      assertThat(stored.tables().get(0).parts(Check.class))
          .extracting(Check::expression)
          .containsExactly(new Expression("(total >= (0)::numeric)"));
      assertThat(Scratch.onServer(database.url()).stored(WRITTEN)).isEqualTo(stored);
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void aTransactionGoesOn() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      Cases.execute(connection, "CREATE TABLE mine (id int)");
      Scratch.within(connection).stored(WRITTEN);
      assertThat(CatalogReader.read(connection).tables())
          .extracting(table -> table.name().name())
          .containsExactly("mine");
    }
  }

  @Test
  void driftIsTold() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      Cases.execute(
          connection,
          "CREATE TABLE orders (total numeric(12,2) CONSTRAINT orders_total_check CHECK (total >="
              + " 0))");
      assertThat(drift(connection).isEmpty()).isTrue();
      Cases.execute(connection, "ALTER TABLE orders ALTER total TYPE numeric(10,2), ADD note text");
      assertThat(drift(connection).differences())
          .extracting(Difference::toString)
          .containsExactly(
              "orders.total: type: database: numeric(10,2), expected: numeric(12,2)",
              "orders.note: database: text, expected: nothing");
    }
  }

  /** The form that PostgreSQL prints is not always the one that it stores when it reads that. */
  @Test
  void printedFormIsNoDrift() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      Cases.execute(
          connection, "CREATE TABLE t (s varchar(9) CHECK (s IN ('a', 'b')), n int DEFAULT 1)");
      Schema printed = CatalogReader.read(connection);
      Scratch scratch = Scratch.within(connection);
      assertThat(scratch.stored(printed)).isNotEqualTo(printed);
      assertThat(Drift.of(printed, connection, CatalogOptions.ALL, scratch).isEmpty()).isTrue();
      Cases.execute(connection, "ALTER TABLE t ALTER n SET DEFAULT 2");
      assertThat(Drift.of(printed, connection, CatalogOptions.ALL, scratch).differences())
          .extracting(Difference::path)
          .containsExactly(ObjectPath.column(new ObjectName("public", "t"), "n"));
    }
  }

  private static Drift drift(Connection connection) throws SQLException {
    return Drift.of(WRITTEN, connection, CatalogOptions.ALL, Scratch.within(connection));
  }

  @Test
  void whatPostgresRefusesIsTold() throws SQLException {
    Schema wrong =
        Schema.of(
            List.of(
                Table.of(
                    new ObjectName("public", "t"),
                    List.of(Column.of("a", SqlType.named(new ObjectName("public", "nothing")))),
                    List.of())));
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      assertThatThrownBy(() -> Scratch.within(connection).stored(wrong))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("type \"public.nothing\" does not exist")
          .hasMessageContaining("CREATE TABLE public.t");
      assertThat(CatalogReader.read(connection)).isEqualTo(Schema.EMPTY);
    }
  }
}
