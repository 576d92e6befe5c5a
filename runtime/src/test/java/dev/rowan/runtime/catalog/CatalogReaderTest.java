package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Extension;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {
  private static Schema read(String name) throws SQLException {
    try (TestDatabase database = Cases.load(name);
        Connection connection = database.dataSource().getConnection()) {
      return CatalogReader.read(connection);
    }
  }

  private static Table table(Schema schema, String namespace, String name) {
    return schema.table(new ObjectName(namespace, name)).orElseThrow();
  }

  private static Column column(Schema schema, String table, String column) {
    return table(schema, "public", table).column(column).orElseThrow();
  }

  private static TablePart part(Table table, String name) {
    return table.parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void emptyDatabaseIsEmpty() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      CatalogContents contents = CatalogReader.readContents(connection, CatalogOptions.ALL);
      assertThat(contents).isEqualTo(new CatalogContents(Schema.EMPTY, List.of(), 18));
    }
  }

  @Test
  void namesOfEveryKindSurvive() throws SQLException {
    Schema schema = read("tables");
    assertThat(table(schema, "Odd \"schema\"", "column_options").settings().unlogged()).isTrue();
    assertThat(table(schema, "shop", "column_options").columns())
        .extracting(Column::name)
        .contains("sixty_three_bytes_long_name_sixty_three_bytes_long_name_63_byte", "Mixed Case");
    assertThat(table(schema, "public", "Odd \"schema\".\" t").columns())
        .extracting(Column::name)
        .containsExactly("a b", "c\"d");
    assertThat(table(schema, "public", "select").columns())
        .extracting(Column::name)
        .containsExactly("from", "where", "Ünïcode");
  }

  @Test
  void flywayHistoryIsLeftOut() throws SQLException {
    assertThat(read("tables").table(new ObjectName("public", "flyway_schema_history"))).isEmpty();
  }

  @Test
  void defaultsBecomeNaturalEmpties() throws SQLException {
    Schema schema = read("tables");
    assertThat(table(schema, "public", "no_columns"))
        .isEqualTo(Table.of(new ObjectName("public", "no_columns"), List.of(), List.of()));
    assertThat(table(schema, "shop", "column_options").column("targeted"))
        .map(Column::statisticsTarget)
        .contains(500);
    assertThat(table(schema, "shop", "column_options").column("distinct_values"))
        .map(c -> c.options().values().get("n_distinct"))
        .contains("-0.5");
  }

  @Test
  void identitySequencesAreNamedOnlyWhereSomebodyChose() throws SQLException {
    Schema schema = read("sequences");
    assertThat(identity(column(schema, "identities", "a")).sequence()).isNull();
    assertThat(identity(column(schema, "identities", "c")).sequence())
        .isEqualTo(new ObjectName("public", "my_own_name"));
    assertThat(identity(column(schema, "taken", "id")).sequence())
        .isEqualTo(new ObjectName("public", "taken_id_seq1"));
    assertThat(identity(column(schema, "renamed", "id")).sequence())
        .isEqualTo(new ObjectName("public", "renamed_before_id_seq"));
    assertThat(schema.all(Sequence.class)).hasSize(11);
  }

  private static ColumnValue.Identity identity(Column column) {
    return (ColumnValue.Identity) column.value();
  }

  @Test
  void foreignKeysToPartitionedTablesAreReadOnce() throws SQLException {
    Table table = table(read("partitions"), "public", "to_cut");
    assertThat(table.parts(ForeignKey.class)).hasSize(1);
  }

  @Test
  void whatComesFromAParentIsInherited() throws SQLException {
    Schema schema = read("partitions");
    assertThat(column(schema, "cut_1", "owner_id").inherited()).isTrue();
    assertThat(column(schema, "attached", "kind").inherited()).isTrue();
    assertThat(column(schema, "child", "b").inherited()).isFalse();
    assertThat(column(schema, "adopted", "id").inherited()).isFalse();
    assertThat(table(schema, "public", "cut_1").parts(ForeignKey.class))
        .singleElement()
        .matches(Constraint::inherited);
    assertThat(table(schema, "public", "measures_2025").parts(PrimaryKey.class))
        .singleElement()
        .matches(Constraint::inherited);
    assertThat(table(schema, "public", "measures_2025").parts(Trigger.class)).isEmpty();
    assertThat(table(schema, "public", "measures_2025").parts(Index.class))
        .extracting(Index::attachedTo)
        .containsExactlyInAnyOrder(new ObjectName("public", "measures_value"), null);
  }

  @Test
  void indexOfAPartitionedTableIsInvalidUntilAllItsPartitionsHaveOne() throws SQLException {
    try (TestDatabase database = Cases.load("partitions");
        Connection connection = database.dataSource().getConnection()) {
      Cases.execute(connection, "CREATE INDEX unfinished ON ONLY cut (owner_id)");
      Table cut = table(CatalogReader.read(connection), "public", "cut");
      assertThat(((Index) part(cut, "unfinished")).invalid()).isTrue();
      Cases.execute(
          connection,
          "CREATE INDEX cut_1_owner ON cut_1 (owner_id);"
              + " ALTER INDEX unfinished ATTACH PARTITION cut_1_owner");
      Schema finished = CatalogReader.read(connection);
      assertThat(((Index) part(table(finished, "public", "cut"), "unfinished")).invalid())
          .isFalse();
      assertThat(((Index) part(table(finished, "public", "cut_1"), "cut_1_owner")).attachedTo())
          .isEqualTo(new ObjectName("public", "unfinished"));
    }
  }

  @Test
  void notNullConstraintsAreNamedOnlyWhereSomebodyChose() throws SQLException {
    Schema schema = read("since18");
    assertThat(column(schema, "bookings", "a").notNull())
        .isEqualTo(new NotNull("a_there", false, false));
    assertThat(column(schema, "bookings", "b").notNull()).isEqualTo(new NotNull("", true, false));
    assertThat(column(schema, "bookings", "c").notNull()).isEqualTo(NotNull.PLAIN);
    assertThat(column(schema, "no_inherit", "a").notNull())
        .isEqualTo(new NotNull("alone", false, true));
    assertThat(column(schema, "heirs", "a").notNull()).isNull();
    assertThat(column(schema, "heirs", "b").notNull()).isEqualTo(NotNull.PLAIN);
  }

  @Test
  void whatARangeTypeMakesByItselfIsLeftOut() throws SQLException {
    Schema schema = read("types");
    assertThat(schema.all(Routine.class)).isEmpty();
    assertThat(schema.all(OtherObject.class)).isEmpty();
    assertThat(schema.all(Extension.class))
        .containsExactly(
            new Extension(ObjectName.unqualified("citext"), "public", "", ""),
            new Extension(ObjectName.unqualified("hstore"), "ext", "", "key and value"));
    assertThat(column(schema, "uses", "a").type())
        .isEqualTo(SqlType.named(new ObjectName("public", "citext")));
  }

  @Test
  void whatTheModelCannotHoldIsNamed() throws SQLException {
    try (TestDatabase database = Cases.load("others");
        Connection connection = database.dataSource().getConnection()) {
      Cases.execute(connection, "CREATE TYPE shell; COMMENT ON INDEX documents_pkey IS 'lost'");
      assertThat(CatalogReader.readContents(connection, CatalogOptions.ALL).notManaged())
          .extracting(Object::toString)
          .containsExactly(
              "index public.documents_pkey: the comment on the index of a constraint",
              "type public.shell: a shell",
              "user mapping FOR public SERVER far: its options may hold a password");
    }
  }

  @Test
  void namespacesCanBeChosen() throws SQLException {
    try (TestDatabase database = Cases.load("tables");
        Connection connection = database.dataSource().getConnection()) {
      Schema shop =
          CatalogReader.read(connection, CatalogOptions.ALL.withNamespaces(Set.of("shop")));
      assertThat(shop.objects().keySet())
          .isNotEmpty()
          .allSatisfy(path -> assertThat(path.toString()).contains(" shop"));
      assertThat(CatalogReader.read(connection, CatalogOptions.ALL.withNamespaces(Set.of("none"))))
          .isEqualTo(Schema.EMPTY);
    }
  }

  @Test
  void settingsOfTheSessionChangeNothing() throws SQLException {
    try (TestDatabase database = Cases.load("tables");
        Connection connection = database.dataSource().getConnection()) {
      Schema usual = CatalogReader.read(connection);
      Cases.execute(
          connection,
          "SET search_path = shop, public; SET TimeZone = 'Asia/Tokyo'; SET quote_all_identifiers ="
              + " on; SET IntervalStyle = 'iso_8601'");
      assertThat(CatalogReader.read(connection)).isEqualTo(usual);
      assertThat(setting(connection, "search_path")).isEqualTo("shop, public");
      assertThat(connection.getAutoCommit()).isTrue();
      connection.setReadOnly(true);
      assertThat(CatalogReader.read(connection)).isEqualTo(usual);
    }
  }

  @Test
  void aTransactionGoesOn() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      Cases.execute(connection, "CREATE TABLE t (id int); SET LOCAL search_path = 'public'");
      assertThat(CatalogReader.read(connection).tables()).hasSize(1);
      assertThat(setting(connection, "search_path")).isEqualTo("public");
      connection.rollback();
      assertThat(CatalogReader.read(connection).tables()).isEmpty();
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery("SHOW " + name)) {
      results.next();
      return results.getString(1);
    }
  }

  @Test
  void queriesDoNotGrowWithTheDatabase() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      int empty = statements(connection);
      Cases.execute(
          connection,
          """
          DO $$ BEGIN FOR i IN 1..50 LOOP
            EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, a text CHECK (a <> ''''))', i);
            EXECUTE format('CREATE INDEX ON t%s (lower(a))', i);
            EXECUTE format('CREATE VIEW v%s AS SELECT * FROM t%s', i, i);
          END LOOP; END $$""");
      assertThat(statements(connection)).isEqualTo(empty).isLessThan(50);
    }
  }

  /** Returns how many statements a read creates. */
  private static int statements(Connection connection) throws SQLException {
    AtomicInteger count = new AtomicInteger();
    Connection counting =
        (Connection)
            Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("createStatement")) {
                    count.incrementAndGet();
                  }
                  try {
                    return method.invoke(connection, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    CatalogReader.read(counting);
    return count.get();
  }

  @Test
  void triggerConditionsAndArgumentsAreTakenApart() throws SQLException {
    Trigger trigger = (Trigger) part(table(read("programs"), "public", "t"), "before_row");
    assertThat(trigger.when())
        .isEqualTo(
            new Expression(
                "(new.a IS DISTINCT FROM ') WHEN ('::text) AND (new.total > (0)::numeric)"));
    assertThat(trigger.arguments()).containsExactly("one", "it's", "back\\slash", "");
    assertThat(trigger.columns()).containsExactly("a", "total");
    assertThat(trigger.enabled()).isEqualTo(Trigger.Enabled.ALWAYS);
  }
}
