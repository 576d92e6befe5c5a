package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Connections;
import dev.rowan.runtime.data.RecordValidator;
import dev.rowan.runtime.data.Rowan;
import dev.rowan.runtime.data.ScopedDataSource;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * The table of all kinds of constraint: each lets a row through and refuses one, by repository and
 * by entity, and the failure names the component. {@link KindScenarios} sees that none is missing.
 */
final class DemandScenarios {
  private DemandScenarios() {}

  /**
   * What a kind of constraint demands.
   *
   * @param kind the annotation, with the attribute that makes it another kind
   * @param component the component that a failure names
   * @param before rows that are there
   * @param ready SQL that is run then
   * @param passes a row that is let through
   * @param spoils SQL that is run before the next
   * @param fails a row that is refused
   */
  record Demand(
      String kind,
      String component,
      List<Record> before,
      String ready,
      Record passes,
      String spoils,
      Record fails) {
    static Demand of(String kind, String component, Record passes, Record fails) {
      return new Demand(kind, component, List.of(), "", passes, "", fails);
    }

    Demand after(Record... rows) {
      return new Demand(kind, component, List.of(rows), ready, passes, spoils, fails);
    }

    Demand ready(String sql) {
      return new Demand(kind, component, before, sql, passes, spoils, fails);
    }

    Demand spoiledBy(String sql) {
      return new Demand(kind, component, before, ready, passes, sql, fails);
    }

    @Override
    public String toString() {
      return kind + " " + component;
    }
  }

  private static Stall stall(int id, String component, Object value) throws Exception {
    return Records.with(Stall.of(id), component, value);
  }

  static List<Demand> demands() throws Exception {
    return List.of(
        Demand.of("@Id", "id", new NothingToSay(2, List.of()), new NothingToSay(1, List.of()))
            .after(new NothingToSay(1, List.of())),
        Demand.of("@Id withoutOverlaps", "during", room(1, "[10,20)"), room(1, "[5,8)"))
            .after(room(1, "[1,10)")),
        Demand.of("@Id withoutOverlaps empty", "during", room(1, "[30,40)"), room(1, "empty")),
        Demand.of("@Unique", "code", new Room(2, "[1,2)", "b"), new Room(3, "[1,2)", "b")),
        Demand.of(
            "@Unique nullsNotDistinct",
            "number",
            Stall.of(1),
            stall(2, "number", 1)),
        Demand.of(
                "@Unique where",
                "label",
                Records.with(stall(4, "label", "same"), "open", false),
                stall(5, "label", "same"))
            .after(stall(3, "label", "same")),
        Demand.of("@Index unique", "name", stall(6, "name", "a"), stall(7, "name", "A")),
        Demand.of("@SoftDelete", "email", Account.of("x@y", "b"), Account.of("x@y", "c"))
            .after(Account.of("x@y", "a"))
            .ready("UPDATE account SET deleted_at = now()"),
        Demand.of("@References period", "during", booking(1, 2, "[2,5)"), booking(2, 2, "[8,12)"))
            .after(new Room(12, "[1,10)", "p")),
        Demand.of("@Exclude", "during", booking(3, 7, "[1,2)"), booking(4, 7, "[1,3)")),
        Demand.of("@Column length", "sign", sign(8, "abc "), sign(9, "abcd")),
        Demand.of("@Column length within", "side.left", side(10, "ab"), side(11, "abc")),
        Demand.of("@Column type", "width", stall(12, "width", 32767), stall(13, "width", 32768)),
        Demand.of("@Column type char", "mark", stall(14, "mark", "a"), stall(15, "mark", "abc")),
        Demand.of(
            "@Column precision",
            "seats",
            stall(16, "seats", new BigInteger("-999")),
            stall(17, "seats", new BigInteger("1000"))),
        Demand.of(
            "@Column scale", "height", stall(18, "height", 99.994), stall(19, "height", 99.995)),
        Demand.of("not null", "label", Stall.of(20), stall(21, "label", null)),
        Demand.of("enum", "status", stall(22, "status", Status.PENDING), stall(23, "status", Status.PAID))
            .spoiledBy(
                "ALTER TABLE stall DROP CONSTRAINT stall_status_check, ADD CONSTRAINT"
                    + " stall_status_check CHECK (status = 'PENDING') NOT VALID"),
        Demand.of("@Type", "mood", person("a", 1), person("b", 1))
            .spoiledBy("ALTER TYPE mood RENAME VALUE 'HAPPY' TO 'GLAD'"),
        Demand.of("@Domain", "share", person("c", 100), person("d", 101))
            .ready("ALTER TYPE mood RENAME VALUE 'GLAD' TO 'HAPPY'"),
        Demand.of(
            "@Partition",
            "day",
            new Measure(null, LocalDate.of(2026, 1, 1), 1),
            new Measure(null, LocalDate.of(2027, 1, 1), 1)),
        Demand.of(
            "@DiscriminatorValue",
            "number",
            new Payment.Card(null, 1, 0, "4711", 1),
            new Payment.Card(null, 1, 0, null, 1)),
        Demand.of("@TenantId", "tenantId", holder(null), holder(TenantWorld.BOB)),
        Demand.of("@Policy", "tenant", memo(TenantWorld.ADA.toString()), memo("b")),
        Demand.of("@CreatedBy", "createdBy", Ledger.of(1, 1), Ledger.of(2, 1)).spoiledBy("nobody"),
        Demand.of("@UpdatedBy", "updatedBy", Journal.of(1, "a"), Journal.of(2, "a"))
            .spoiledBy("nobody"));
  }

  private static Room room(int number, String during) {
    return new Room(number, during, "room " + during);
  }

  private static Booking booking(int id, int desk, String during) {
    return new Booking(id, 12, desk, during, "any");
  }

  private static Stall sign(int id, String text) throws Exception {
    return stall(id, "sign", new Stall.Sign(text));
  }

  private static Stall side(int id, String left) throws Exception {
    return stall(id, "side", new Stall.Side(left, java.math.BigDecimal.ONE));
  }

  private static Person person(String handle, int share) {
    return new Person(new Handle(handle), Mood.HAPPY, null, new Portion(share), null);
  }

  private static Holder holder(java.util.UUID tenant) {
    return new Holder(null, tenant, tenant + "@x", "n", null, 0);
  }

  private static Memo memo(String tenant) {
    return new Memo(0, tenant, "t");
  }

  /** What inserts a row, as a program that is no superuser. */
  private interface Insert {
    void of(Record row) throws Throwable;
  }

  /** Runs all demands; those of a user are of nobody after the row that passes. */
  private static void run(TenantWorld world, String[] user, Insert insert)
      throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Demand demand : demands()) {
      softly
          .assertThatCode(
              () -> {
                for (Record row : demand.before()) {
                  insert.of(row);
                }
                execute(world, demand.ready());
                insert.of(demand.passes());
              })
          .as("%s passes", demand)
          .doesNotThrowAnyException();
      user[0] = demand.spoils().equals("nobody") ? null : "7";
      execute(world, user[0] == null ? "" : demand.spoils());
      softly
          .assertThatThrownBy(() -> insert.of(demand.fails()))
          .as("%s fails", demand)
          .satisfies(
              thrown ->
                  assertThat(FeltScenarios.messages(thrown))
                      .containsPattern(
                          record(demand.fails()) + "(Entity)?\\." + demand.component() + "\\b"));
      user[0] = "7";
    }
    softly.assertAll();
  }

  private static void execute(TenantWorld world, String sql) throws Exception {
    if (!sql.isEmpty()) {
      TenantWorld.execute(world.owner, sql);
    }
  }

  private static TenantWorld world(DataSource database) throws Exception {
    TenantWorld world = new TenantWorld(database);
    TenantWorld.execute(
        database,
        "GRANT ALL ON ALL TABLES IN SCHEMA public TO tenant_program;"
            + " GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO tenant_program");
    return world;
  }

  /** Returns the record that the row's table is of: the interface of a variant. */
  private static String record(Record row) {
    Class<?> type = row.getClass();
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : type.getEnclosingClass().getSimpleName();
  }

  private static Class<?> generated(Record row, String suffix) throws ClassNotFoundException {
    return Class.forName(
        "generated." + record(row) + suffix, true, DemandScenarios.class.getClassLoader());
  }

  private static Object call(Class<?> owner, String name, Object on, Record row) throws Throwable {
    Method method =
        Arrays.stream(owner.getMethods())
            .filter(one -> one.getName().equals(name))
            .filter(one -> one.getParameterCount() == 1 && one.getParameterTypes()[0].isInstance(row))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    try {
      return method.invoke(on, row);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw e.getCause();
    }
  }

  public static void byRepository(DataSource database) throws Exception {
    TenantWorld world = world(database);
    String[] user = {"7"};
    Rowan rowan =
        Rowan.connect(
            Connections.of(world.program)
                .validatedBy(RecordValidator.NONE)
                .forTenant(world.tenant::get)
                .byUser(() -> user[0]));
    run(
        world,
        user,
        row -> {
          Class<?> type = generated(row, "Repository");
          call(type, "insert", rowan.repository(type), row);
        });
  }

  public static void byEntity(DataSource database) throws Exception {
    TenantWorld world = world(database);
    String[] user = {"7"};
    Configuration configuration = new Configuration();
    configuration
        .getProperties()
        .put(
            "hibernate.connection.datasource",
            ScopedDataSource.of(world.program)
                .forTenant(world.tenant::get)
                .byUser(() -> user[0]));
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    for (Demand demand : demands()) {
      configuration.addAnnotatedClass(generated(demand.fails(), "Entity"));
    }
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      run(
          world,
          user,
          row -> {
            Object entity = call(generated(row, "Entity"), "from", null, row);
            factory.inTransaction(session -> session.persist(entity));
          });
    }
  }
}
