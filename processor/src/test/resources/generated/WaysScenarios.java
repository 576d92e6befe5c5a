package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.ConstraintViolation;
import dev.rowan.runtime.data.HibernateConnections;
import dev.rowan.runtime.data.Range;
import dev.rowan.runtime.data.RecordValidator;
import dev.rowan.runtime.data.Rowan;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.exception.internal.StandardSQLExceptionConverter;

/** Each way to write a row, by repository and by entity, names the components of a failure. */
final class WaysScenarios {
  private static final AtomicInteger IDS = new AtomicInteger(100);

  private WaysScenarios() {}

  /** A value of a component that is refused beside the row of the id 1. */
  private record Refusal(String component, Object value, List<String> named) {
    Fixture of(int id) throws Exception {
      return Records.with(Fixture.of(id), component, value);
    }

    @Override
    public String toString() {
      return component;
    }
  }

  private static final List<Refusal> REFUSALS =
      List.of(
          new Refusal("low", 3, List.of("low", "high")),
          new Refusal("side", new Fixture.Side("a", "a"), List.of("side.left", "side.right")),
          new Refusal("title", "TITLE 1", List.of("title")),
          new Refusal("badge", 1, List.of("badge")),
          new Refusal("turn", 1, List.of("turn")),
          new Refusal("parent", -1, List.of("parent")),
          new Refusal("later", -1, List.of("later")),
          new Refusal("wear", new Fixture.Wear(0, -1), List.of("wear.uses")),
          new Refusal("wear", new Fixture.Wear(2, 2), List.of("wear.uses", "wear.repairs")));

  /** Writes a row that must fail; the id is that of a new row. */
  private interface Way {
    void write(Refusal refusal, int id) throws Exception;
  }

  private static void feel(Map<String, Way> ways) throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, Way> way : ways.entrySet()) {
      for (Refusal refusal : REFUSALS) {
        softly
            .assertThatThrownBy(() -> way.getValue().write(refusal, IDS.addAndGet(10)))
            .as("%s: %s", way.getKey(), refusal)
            .satisfies(
                thrown ->
                    assertThat(FeltScenarios.messages(thrown))
                        .contains(
                            refusal.named().stream().map("Fixture."::concat).toList()));
      }
    }
    softly.assertAll();
  }

  /** Two columns at once are the same in all ways: a row beside one that is there. */
  private static Fixture beside(int id, boolean seat) throws Exception {
    Fixture good = Fixture.of(id);
    return seat
        ? Records.with(Records.with(good, "line", 1), "seat", 1)
        : Records.with(Records.with(good, "room", 1), "during", Range.closedOpen(5, 6));
  }

  public static void everyWayOfTheRepository(DataSource database) throws Exception {
    Rowan rowan = Rowan.connect(database, RecordValidator.NONE);
    FixtureRepository fixtures = rowan.repository(FixtureRepository.class);
    fixtures.insert(Fixture.of(1));
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("insert", (refusal, id) -> fixtures.insert(refusal.of(id)));
    ways.put(
        "insertAll",
        (refusal, id) ->
            fixtures.insertAll(
                List.of(Fixture.of(id), refusal.of(id + 1), Fixture.of(id + 2))));
    ways.put(
        "update",
        (refusal, id) -> {
          fixtures.insert(Fixture.of(id));
          fixtures.update(refusal.of(id));
        });
    ways.put("save", (refusal, id) -> fixtures.save(refusal.of(id)));
    ways.put(
        "save again",
        (refusal, id) -> {
          fixtures.insert(Fixture.of(id));
          fixtures.save(refusal.of(id));
        });
    ways.put(
        "insert in a transaction",
        (refusal, id) -> rowan.transaction(() -> fixtures.insert(refusal.of(id))));
    ways.put(
        "insertAll in a transaction",
        (refusal, id) ->
            rowan.transaction(
                () -> fixtures.insertAll(List.of(Fixture.of(id), refusal.of(id + 1)))));
    feel(ways);
    assertThatThrownBy(() -> fixtures.insert(beside(IDS.addAndGet(10), true)))
        .hasMessageStartingWith(
            "fixture (line, seat) must be unique (rule_3) — Fixture.line was 1, Fixture.seat was 1,")
        .extracting(thrown -> ((ConstraintViolation) thrown).violation().components())
        .isEqualTo(List.of("Fixture.line", "Fixture.seat"));
    assertThatThrownBy(() -> fixtures.insert(beside(IDS.addAndGet(10), false)))
        .hasMessageStartingWith(
            "fixture (room, during) must not conflict with another row (rule_4) — Fixture.room was");
  }

  private static SessionFactory factory(DataSource database, int batch, Class<?>... entities) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.jdbc.batch_size", String.valueOf(batch));
    configuration.setProperty("hibernate.use_sql_comments", String.valueOf(batch > 0));
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    for (Class<?> entity : entities) {
      configuration.addAnnotatedClass(entity);
    }
    return configuration.buildSessionFactory();
  }

  public static void everyWayOfTheEntity(DataSource database) throws Exception {
    IntFunction<FixtureEntity> good = id -> FixtureEntity.from(Fixture.of(id));
    for (int batch : new int[] {0, 10}) {
      int first = batch + 1;
      try (SessionFactory factory = factory(database, batch, FixtureEntity.class)) {
        if (batch == 0) {
          factory.inTransaction(session -> session.persist(good.apply(first)));
        }
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(
            "persist",
            (refusal, id) -> {
              FixtureEntity bad = FixtureEntity.from(refusal.of(id));
              factory.inTransaction(session -> session.persist(bad));
            });
        ways.put(
            "persist several",
            (refusal, id) -> {
              FixtureEntity bad = FixtureEntity.from(refusal.of(id + 1));
              factory.inTransaction(
                  session -> {
                    session.persist(good.apply(id));
                    session.persist(bad);
                    session.persist(good.apply(id + 2));
                  });
            });
        ways.put(
            "merge",
            (refusal, id) -> {
              FixtureEntity bad = FixtureEntity.from(refusal.of(id));
              factory.inTransaction(session -> session.persist(good.apply(id)));
              factory.inTransaction(session -> session.merge(bad));
            });
        ways.put(
            "stateless insert",
            (refusal, id) -> {
              FixtureEntity bad = FixtureEntity.from(refusal.of(id));
              factory.inStatelessTransaction(session -> session.insert(bad));
            });
        ways.put(
            "stateless update",
            (refusal, id) -> {
              FixtureEntity bad = FixtureEntity.from(refusal.of(id));
              factory.inTransaction(session -> session.persist(good.apply(id)));
              factory.inStatelessTransaction(session -> session.update(bad));
            });
        ways.put(
            "repository in the session",
            (refusal, id) ->
                factory.inTransaction(
                    session -> {
                      session.persist(good.apply(id));
                      insert(
                          new FixtureRepository_(HibernateConnections.of(session)), refusal, id + 1);
                    }));
        feel(ways);
        for (boolean seat : new boolean[] {true, false}) {
          FixtureEntity bad = FixtureEntity.from(beside(IDS.addAndGet(10), seat));
          assertThatThrownBy(() -> factory.inTransaction(session -> session.persist(bad)))
              .isInstanceOf(org.hibernate.exception.ConstraintViolationException.class)
              .hasMessageStartingWith(
                  seat
                      ? "fixture (line, seat) must be unique (rule_3) — Fixture.line, Fixture.seat:"
                      : "fixture (room, during) must not conflict with another row (rule_4) —"
                          + " Fixture.room, Fixture.during: ");
        }
        assertThatThrownBy(
                () ->
                    factory.inTransaction(
                        session ->
                            session
                                .createMutationQuery("update FixtureEntity set low = 5 where id = 1")
                                .executeUpdate()))
            .hasMessageStartingWith("fixture (low, high) must satisfy low <= high (rule_1)");
      }
    }
  }

  private static void insert(FixtureRepository fixtures, Refusal refusal, int id) {
    try {
      fixtures.insert(refusal.of(id));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Who still references what is deleted is said by its record, at once or at the commit. */
  public static void deletedParentNamesWhoReferencesIt(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    FixtureRepository fixtures = rowan.repository(FixtureRepository.class);
    FixtureNoteRepository notes = rowan.repository(FixtureNoteRepository.class);
    for (int id = 1; id <= 5; id++) {
      fixtures.insert(Fixture.of(id));
    }
    notes.insert(new FixtureNote(1, 1, null));
    notes.insert(new FixtureNote(2, null, 2));
    fixtures.update(with(Fixture.of(4), "parent", 3));
    fixtures.update(with(Fixture.of(5), "later", 4));
    Map<Integer, String> said =
        Map.of(
            1, "fixture is still referenced by fixture_note.owner (tie_1) — FixtureNote.owner: ",
            2, "fixture is still referenced by fixture_note.heir (tie_2) — FixtureNote.heir: ",
            3, "fixture is still referenced by fixture.parent (rule_8) — Fixture.parent",
            4, "fixture is still referenced by fixture.later (rule_9) — Fixture.later");
    said.forEach(
        (id, message) -> {
          assertThatThrownBy(() -> fixtures.deleteById(id)).hasMessageStartingWith(message);
          assertThatThrownBy(() -> rowan.transaction(() -> fixtures.deleteById(id)))
              .hasMessageStartingWith(message)
              .hasMessageContaining("change or delete the rows that reference it first");
        });
    try (SessionFactory factory =
        factory(database, 0, FixtureEntity.class, FixtureNoteEntity.class)) {
      said.forEach(
          (id, message) ->
              assertThatThrownBy(
                      () ->
                          factory.inTransaction(
                              session -> session.remove(session.find(FixtureEntity.class, id))))
                  .hasMessageStartingWith(message));
    }
    assertThat(fixtures.count()).isEqualTo(5);
  }

  private static Fixture with(Fixture fixture, String component, Object value) {
    try {
      return Records.with(fixture, component, value);
    } catch (Exception impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The index of a partition has a name of its own. */
  public static void partitionSpeaksAsItsTable(DataSource database) {
    MeasureRepository measures = Rowan.connect(database).repository(MeasureRepository.class);
    Measure first =
        measures.insert(
            new Measure(UUID.fromString("0198d3a2-0000-7000-8000-000000000001"), LocalDate.of(2026, 1, 1), 1));
    assertThatThrownBy(() -> measures.insert(first))
        .hasMessageStartingWith("measure (id, day) must be unique (measure_2026_pkey) — Measure.id")
        .hasMessageContaining("Measure.day was 2026-01-01");
    try (SessionFactory factory = factory(database, 0, MeasureEntity.class)) {
      assertThatThrownBy(
              () -> factory.inTransaction(session -> session.persist(MeasureEntity.from(first))))
          .hasMessageStartingWith(
              "measure (id, day) must be unique (measure_2026_pkey) — Measure.id, Measure.day: ");
    }
  }

  /** One that nobody generated, of a name such as those have. */
  @Entity
  static class StrayEntity {
    @Id int id;

    protected StrayEntity() {}
  }

  /** A factory without generated entities stays Hibernate's own. */
  public static void otherEntitiesAreLeftAlone(DataSource database) {
    try (SessionFactory factory = factory(database, 0, StrayEntity.class)) {
      SessionFactoryImplementor own = factory.unwrap(SessionFactoryImplementor.class);
      assertThat(own.getJdbcServices().getSqlExceptionHelper().getSqlExceptionConverter())
          .isExactlyInstanceOf(StandardSQLExceptionConverter.class);
      assertThat(own.getEventListenerRegistry().getEventListenerGroup(EventType.PRE_DELETE).count())
          .isZero();
    }
  }
}
