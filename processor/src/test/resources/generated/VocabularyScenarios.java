package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.CheckViolationException;
import dev.rowan.runtime.data.Connections;
import dev.rowan.runtime.data.ExclusionViolationException;
import dev.rowan.runtime.data.ForeignKeyViolationException;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Each kind of column, constraint and type as repository and entity feel it. */
final class VocabularyScenarios {
  private VocabularyScenarios() {}

  private static void hibernate(DataSource database, Consumer<SessionFactory> scenario) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    for (Class<?> entity : List.of(
            TicketEntity.class,
            RoomEntity.class,
            BookingEntity.class,
            MemoEntity.class,
            MeasureEntity.class,
            PersonEntity.class)) {
      configuration.addAnnotatedClass(entity);
    }
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      scenario.accept(factory);
    }
  }

  public static void rangesMustNotOverlap(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    RoomRepository rooms = rowan.repository(RoomRepository.class);
    BookingRepository bookings = rowan.repository(BookingRepository.class);
    rooms.insert(new Room(1, "[1,10)", "a"));
    rooms.insert(new Room(1, "[10,20)", "b"));
    assertThatThrownBy(() -> rooms.insert(new Room(1, "[15,30)", "c")))
        .isInstanceOf(ExclusionViolationException.class)
        .hasMessageContaining("Room.number was 1, Room.during was \"[15,30)\"");
    assertThat(rooms.save(new Room(1, "[1,10)", "z")).code()).isEqualTo("z");
    assertThat(rooms.save(new Room(1, "[1,10)", "a")).code()).isEqualTo("a");
    assertThat(rooms.save(new Room(2, "[1,10)", "c"))).isEqualTo(new Room(2, "[1,10)", "c"));
    assertThatThrownBy(() -> rooms.save(new Room(2, "[2,3)", "d")))
        .isInstanceOf(ExclusionViolationException.class);

    Booking first = bookings.insert(new Booking(1, 1, 7, "[5,15)", "a"));
    assertThat(bookings.findById(1)).contains(first);
    assertThatThrownBy(() -> bookings.insert(new Booking(2, 1, 8, "[15,25)", "none")))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessageContaining("Booking.during was \"[15,25)\"");
    assertThatThrownBy(() -> bookings.insert(new Booking(2, 1, 7, "[14,16)", "a")))
        .isInstanceOf(ExclusionViolationException.class)
        .hasMessage(
            "booking (desk, during) must not conflict with another row"
                + " (booking_desk_during_excl) — Booking.desk was 7, Booking.during was"
                + " \"[14,16)\"");
    hibernate(
        database,
        factory -> {
          factory.inTransaction(
              session -> session.persist(BookingEntity.from(new Booking(3, 1, 7, "[1,5)", "x"))));
          assertThatThrownBy(
                  () ->
                      factory.inTransaction(
                          session ->
                              session.persist(
                                  BookingEntity.from(new Booking(4, 1, 7, "[2,3)", "x")))))
              .hasMessageContaining("booking_desk_during_excl");
        });
    assertThat(bookings.findById(3)).contains(new Booking(3, 1, 7, "[1,5)", "x"));
  }

  public static void rowsGoToTheirPartitions(DataSource database) {
    MeasureRepository measures = Rowan.connect(database).repository(MeasureRepository.class);
    Measure made = measures.insert(new Measure(null, LocalDate.of(2026, 5, 1), 1));
    assertThat(measures.findById(made.id(), made.day())).contains(made);
    Measure saved = measures.save(new Measure(made.id(), made.day(), 2));
    assertThat(measures.update(saved)).isEqualTo(new Measure(made.id(), made.day(), 2));
    assertThatThrownBy(() -> measures.insert(new Measure(null, LocalDate.of(2025, 5, 1), 1)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("measure")
        .hasMessageContaining("2025-05-01");
    hibernate(
        database,
        factory -> {
          MeasureEntity entity =
              MeasureEntity.from(new Measure(null, LocalDate.of(2026, 6, 1), 3));
          factory.inTransaction(session -> session.persist(entity));
          assertThat(measures.findById(entity.getId(), entity.getDay()))
              .contains(entity.toRecord());
        });
  }

  public static void tenantsSeeTheirOwnRowsAlone(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP ROLE IF EXISTS tenant");
      statement.execute("CREATE ROLE tenant");
      statement.execute("GRANT ALL ON memo TO tenant");
      statement.execute("SET ROLE tenant");
      statement.execute("SET app.tenant = 'a'");
      MemoRepository memos = new MemoRepository_(Connections.of(connection));
      Memo mine = memos.insert(new Memo(0, "a", "mine"));
      assertThatThrownBy(() -> memos.insert(new Memo(0, "b", "yours")))
          .hasMessage(
              "memo.tenant must satisfy row-level security: tenant = current_setting('app.tenant')"
                  + " (memo_policy) — Memo.tenant was \"b\"");
      statement.execute("SET app.tenant = 'b'");
      assertThat(memos.findById(mine.id())).isEmpty();
      assertThat(memos.findByTenant("a")).isEmpty();
      assertThat(memos.count()).isZero();
      assertThatThrownBy(() -> memos.update(new Memo(mine.id(), "b", "stolen")))
          .isInstanceOf(OptimisticLockingFailureException.class);
      statement.execute("SET app.tenant = 'a'");
      assertThat(memos.findById(mine.id())).contains(mine);
      statement.execute("RESET ROLE");
      statement.execute("DROP OWNED BY tenant");
      statement.execute("DROP ROLE tenant");
    }
  }

  public static void typesOfTheSchemaHoldTheirValues(DataSource database) {
    PersonRepository persons = Rowan.connect(database).repository(PersonRepository.class);
    Person ada = new Person(new Handle("ada"), Mood.HAPPY, null, new Portion(60), null);
    assertThat(persons.insert(ada)).isEqualTo(ada);
    List<Person> more =
        List.of(
            new Person(new Handle("bob"), Mood.SAD, Mood.HAPPY, new Portion(0), new Portion(100)),
            new Person(new Handle("eve"), Mood.FINE, null, new Portion(1), null));
    assertThat(persons.insertAll(more)).isEqualTo(more);
    assertThat(persons.insert(new Person(new Handle("joe"), null, null, new Portion(2), null)).mood())
        .isEqualTo(Mood.FINE);
    assertThat(persons.findById(new Handle("bob"))).contains(more.get(0));
    assertThat(persons.findByMood(Mood.HAPPY)).containsExactly(ada);
    assertThatThrownBy(
            () -> persons.insert(new Person(new Handle("LOUD"), Mood.SAD, null, new Portion(0), null)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("person.handle must satisfy handles_check")
        .hasMessageContaining("Person.handle was \"LOUD\"");
    assertThatThrownBy(
            () -> persons.insert(new Person(new Handle("x"), Mood.SAD, null, new Portion(101), null)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("portion_max_check")
        .hasMessageContaining("Person.share was 101");
    hibernate(
        database,
        factory -> {
          PersonEntity entity =
              PersonEntity.from(
                  new Person(new Handle("kim"), Mood.SAD, Mood.FINE, new Portion(5), null));
          factory.inTransaction(session -> session.persist(entity));
          Person found =
              factory.fromTransaction(
                  session ->
                      session
                          .createSelectionQuery(
                              "from PersonEntity p where p.mood = :mood and p.before = :before",
                              PersonEntity.class)
                          .setParameter("mood", Mood.SAD)
                          .setParameter("before", Mood.FINE)
                          .getSingleResult()
                          .toRecord());
          assertThat(found).isEqualTo(entity.toRecord());
          assertThatThrownBy(
                  () ->
                      factory.inTransaction(
                          session ->
                              session.persist(
                                  PersonEntity.from(
                                      new Person(
                                          new Handle("BIG"), Mood.SAD, null, new Portion(5), null)))))
              .hasMessageContaining("handles_check");
        });
  }

  private static Ticket ticket(int seats, String note) {
    return new Ticket(0, 0, null, seats, 7, 0, null, note);
  }

  public static void databaseCountsAndComputes(DataSource database) {
    TicketRepository tickets = Rowan.connect(database).repository(TicketRepository.class);

    Ticket first = tickets.insert(ticket(2, "aisle"));
    assertThat(first).isEqualTo(new Ticket(100, 1, 1, 2, 7, 14, "AISLE", "aisle"));
    assertThat(tickets.insertAll(List.of(ticket(3, null), ticket(4, "x"))))
        .containsExactly(
            new Ticket(110, 2, 2, 3, 7, 21, null, null),
            new Ticket(120, 3, 3, 4, 7, 28, "X", "x"));

    // What the record says of them is not written.
    Ticket moved = tickets.update(new Ticket(100, 99, 99, 5, 7, 99, "?", "window"));
    assertThat(moved).isEqualTo(new Ticket(100, 1, 1, 5, 7, 35, "WINDOW", "window"));
    assertThat(tickets.findByNumber(1)).contains(moved);

    hibernate(
        database,
        factory -> {
          TicketEntity entity = TicketEntity.from(ticket(6, "stage"));
          factory.inTransaction(session -> session.persist(entity));
          assertThat(entity.toRecord())
              .isEqualTo(new Ticket(130, 4, 4, 6, 7, 42, "STAGE", "stage"));
          factory.inTransaction(
              session -> {
                TicketEntity loaded = session.find(TicketEntity.class, 130L);
                loaded.setNote("box");
                session.flush();
                assertThat(loaded.getLoud()).isEqualTo("BOX");
              });
        });
  }
}
