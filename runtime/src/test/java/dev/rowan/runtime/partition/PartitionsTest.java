package dev.rowan.runtime.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.DriftCheck;
import dev.rowan.runtime.catalog.ScratchDatabase;
import dev.rowan.runtime.catalog.Servers;
import dev.rowan.schema.Schema;
import dev.rowan.schema.snapshot.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Partitions come and go with time; the schema stays what its migrations made. */
class PartitionsTest {
  private static final Instant NOVEMBER = Instant.parse("2026-11-21T15:00:00Z");
  private static final Instant MARCH = Instant.parse("2027-03-05T00:00:00Z");

  private static final String SCHEMA =
      """
      CREATE TABLE place (id integer PRIMARY KEY);
      CREATE TABLE event (
        id bigint NOT NULL,
        at timestamptz NOT NULL,
        place integer NOT NULL REFERENCES place (id),
        note text NOT NULL DEFAULT 'none' CHECK (note <> ''),
        length integer GENERATED ALWAYS AS (length(note)) STORED,
        PRIMARY KEY (id, at)
      ) PARTITION BY RANGE (at);
      CREATE INDEX event_place_idx ON event (place);
      ALTER TABLE event ENABLE ROW LEVEL SECURITY;
      CREATE POLICY event_policy ON event USING (true);
      INSERT INTO place VALUES (1)
      """;

  private ScratchDatabase database;
  private Connection connection;
  private PGSimpleDataSource source;

  private void open(int version, String more) throws SQLException {
    database = ScratchDatabase.create(Servers.url(version));
    connection = database.connect();
    source = new PGSimpleDataSource();
    source.setUrl(Servers.url(version));
    source.setDatabaseName(connection.getCatalog());
    execute(SCHEMA + ";" + more);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    database.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> texts(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private void insert(int id, String at) throws SQLException {
    execute("INSERT INTO event (id, at, place) VALUES (" + id + ", '" + at + "', 1)");
  }

  private Partitions.Builder event(Instant now) {
    return Partitions.of(source, "event").ahead(2).at(now).patience(3, Duration.ofMillis(20));
  }

  private static List<String> words(List<PartitionStep> steps) {
    return steps.stream()
        .map(step -> step.action() + " " + step.partition().name())
        .map(String::toLowerCase)
        .toList();
  }

  private List<String> attached() throws SQLException {
    return texts(
        "SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'event'::regclass ORDER BY 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void makesTheNextAndDetachesTheOld(int version) throws SQLException {
    open(version, "");
    Schema expected = Snapshot.read(Snapshot.of(CatalogReader.read(connection)).write()).schema();
    Partitions inNovember = event(NOVEMBER).load();
    List<PartitionStep> planned = inNovember.plan();
    assertThat(attached()).isEmpty();
    assertThat(inNovember.maintain()).isEqualTo(planned);
    assertThat(attached()).containsExactly("event_p202611", "event_p202612", "event_p202701");
    assertThat(inNovember.maintain()).isEmpty();
    insert(1, "2026-11-01 00:00:00+00");
    insert(2, "2026-12-31 23:59:59.999+00");
    insert(3, "2027-01-01 00:00:00+00");
    assertThat(texts("SELECT id FROM event_p202612")).containsExactly("2");
    assertThat(
            texts("SELECT conname FROM pg_constraint WHERE conrelid = 'event_p202611'::regclass"))
        .contains("event_p202611_pkey", "event_note_check", "event_place_fkey");
    assertThat(texts("SELECT relrowsecurity FROM pg_class WHERE relname = 'event_p202611'"))
        .containsExactly("t");
    assertThat(DriftCheck.of(source, expected).run().differences()).isEmpty();

    assertThat(words(event(MARCH).keep(Span.parse("2 months")).load().maintain()))
        .containsExactly(
            "create event_p202703",
            "create event_p202704",
            "create event_p202705",
            "detach event_p202611",
            "detach event_p202612");
    assertThat(texts("SELECT id FROM event")).containsExactly("3");
    assertThat(texts("SELECT id FROM event_p202612")).containsExactly("2");
    assertThat(DriftCheck.of(source, expected).run().differences()).isEmpty();

    assertThat(words(event(MARCH).keep(Span.parse("2 months")).drop(true).load().maintain()))
        .containsExactly("drop event_p202611", "drop event_p202612");
    assertThat(texts("SELECT to_regclass('event_p202612')")).containsExactly((String) null);
    assertThat(DriftCheck.of(source, expected).run().differences()).isEmpty();
    execute(
        "CREATE TABLE event_x PARTITION OF event FOR VALUES FROM ('1999-01-01') TO ('2000-01-01')");
    assertThat(DriftCheck.of(source, expected).run().differences()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void rowsThatWaitedInTheDefaultPartitionAreMoved(int version) throws SQLException {
    open(version, "CREATE TABLE event_rest PARTITION OF event DEFAULT");
    insert(1, "2026-12-05 00:00:00+00");
    insert(2, "2031-01-01 00:00:00+00");
    assertThat(event(NOVEMBER).load().maintain()).hasSize(3);
    assertThat(
            texts("SELECT tableoid::regclass || ' ' || id || ' ' || length FROM event ORDER BY 1"))
        .containsExactly("event_p202612 1 4", "event_rest 2 4");
    assertThat(words(event(MARCH).ahead(0).keep(Span.parse("1 month")).load().maintain()))
        .containsExactly(
            "create event_p202703",
            "detach event_p202611",
            "detach event_p202612",
            "detach event_p202701");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void rowsThatMustNotBeMovedAreLeft(int version) throws SQLException {
    open(
        version,
        "CREATE TABLE event_rest PARTITION OF event DEFAULT;"
            + " CREATE TABLE guest (event bigint, at timestamptz,"
            + " FOREIGN KEY (event, at) REFERENCES event ON DELETE CASCADE)");
    insert(1, "2026-12-05 00:00:00+00");
    execute("INSERT INTO guest VALUES (1, '2026-12-05 00:00:00+00')");
    assertThatThrownBy(() -> event(NOVEMBER).load().maintain())
        .isInstanceOf(PartitionException.class)
        .hasMessageContaining(
            "ROWAN4032 rows of public.event_p202612 are in public.event_rest, and other tables refer"
                + " to guest");
    assertThat(texts("SELECT count(*) FROM guest")).containsExactly("1");
    assertThat(attached()).containsExactly("event_rest", "event_p202611");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void interruptedDetachingIsEnded(int version) throws SQLException {
    open(version, "");
    event(NOVEMBER).load().maintain();
    insert(1, "2026-11-05 00:00:00+00");
    Partitions inMarch = event(MARCH).keep(Span.parse("3 months")).load();
    try (Connection reader = database.connect();
        Statement query = reader.createStatement()) {
      reader.setAutoCommit(false);
      query.execute("SELECT count(*) FROM event");
      execute("SET lock_timeout = '100ms'");
      assertThatThrownBy(
              () -> execute("ALTER TABLE event DETACH PARTITION event_p202611 CONCURRENTLY"))
          .isInstanceOf(SQLException.class);
      reader.rollback();
    }
    assertThat(words(inMarch.maintain()))
        .contains("finish event_p202611")
        .doesNotContain("detach event_p202611");
    assertThat(inMarch.maintain()).isEmpty();
    assertThat(texts("SELECT id FROM event_p202611")).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void whatMigrationsMadeIsGoneRoundAndLeft(int version) throws SQLException {
    open(
        version,
        "CREATE TABLE event_old PARTITION OF event FOR VALUES FROM (MINVALUE) TO ('2026-01-01');"
            + " CREATE TABLE event_odd PARTITION OF event"
            + " FOR VALUES FROM ('2026-11-10 12:00:00+00') TO ('2026-12-15')");
    List<PartitionStep> steps =
        event(NOVEMBER).ahead(1).keep(Span.parse("1 week")).load().maintain();
    assertThat(words(steps))
        .containsExactly("create event_p202611", "create event_p2026121500", "leave event_old");
    assertThat(steps.get(0).to()).isEqualTo("2026-11-10T12:00:00");
    assertThat(steps.get(1).to()).isEqualTo("2027-01-01T00:00:00");
  }

  @ParameterizedTest
  @ValueSource(ints = 18)
  void tablesThatAreNotByTimeAreRefused(int version) throws SQLException {
    open(
        version,
        "CREATE TABLE numbers (n integer) PARTITION BY RANGE (n);"
            + " CREATE TABLE days (d date) PARTITION BY RANGE (d);"
            + " CREATE TABLE parts (d date) PARTITION BY HASH (d);"
            + " CREATE TABLE days_p2026 ()");
    for (String table : List.of("place", "numbers", "parts", "missing", "public.\"None\"")) {
      assertThatThrownBy(() -> Partitions.of(source, table).load().maintain())
          .isInstanceOf(PartitionException.class)
          .hasMessageContaining("ROWAN4031");
    }
    assertThatThrownBy(
            () -> Partitions.of(source, "days").every(Span.parse("1 hour")).load().plan())
        .hasMessageContaining("it has no hours");
    assertThatThrownBy(
            () ->
                Partitions.of(source, "days")
                    .every(Span.parse("1 year"))
                    .at(NOVEMBER)
                    .load()
                    .maintain())
        .hasMessageContaining("ROWAN4033 there is something named public.days_p2026");
    Partitions.of(source, "days")
        .every(Span.parse("1 week"))
        .at(NOVEMBER)
        .ahead(0)
        .load()
        .maintain();
    assertThat(
            texts(
                "SELECT pg_get_expr(relpartbound, oid) FROM pg_class"
                    + " WHERE relname = 'days_p20261116'"))
        .containsExactly("FOR VALUES FROM ('2026-11-16') TO ('2026-11-23')");
  }

  @ParameterizedTest
  @ValueSource(ints = 18)
  void twoRunsDoNotMeet(int version) throws SQLException {
    open(version, "");
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      statement.execute(
          "SELECT pg_advisory_lock(hashtext('rowan partitions'), 'event'::regclass::oid::int)");
      assertThatThrownBy(() -> event(NOVEMBER).load().maintain()).hasMessageContaining("ROWAN4034");
    }
  }
}
