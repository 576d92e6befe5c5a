package generated;

import static generated.TypeValues.record;
import static generated.TypeValues.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.processor.mapping.ScalarType;
import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.DataException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * Each type that a column can hold goes to the server and comes back, by repository and by entity,
 * one by one and in batches.
 */
final class TypesScenarios {
  private TypesScenarios() {}

  private static void same(Record actual, Record expected) {
    for (RecordComponent component : expected.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object is = component.getAccessor().invoke(actual);
        Object should = component.getAccessor().invoke(expected);
        if (is instanceof Optional<?> one && should instanceof Optional<?> other) {
          is = one.orElse(null);
          should = other.orElse(null);
        }
        assertThat(is).as(expected.getClass() + "." + component.getName()).isEqualTo(should);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static SessionFactory start(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(NullableTypesEntity.class);
    configuration.addAnnotatedClass(RequiredTypesEntity.class);
    configuration.addAnnotatedClass(OptionalTypesEntity.class);
    return configuration.buildSessionFactory();
  }

  /** A type that a column can hold, and none of the records does, fails. */
  public static void everyTypeIsTried(DataSource database) {
    Set<String> tried =
        Stream.of(NullableTypes.class, RequiredTypes.class)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(component -> component.getType().getCanonicalName())
            .collect(Collectors.toSet());
    for (ScalarType scalar : ScalarTypes.all()) {
      String name = scalar.type().qualifiedName() + "[]".repeat(scalar.type().dimensions());
      assertThat(tried).contains(name.replace("[][]", "[]"));
    }
  }

  public static void byRepository(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    NullableTypesRepository nullable = rowan.repository(NullableTypesRepository.class);
    RequiredTypesRepository required = rowan.repository(RequiredTypesRepository.class);
    OptionalTypesRepository optional = rowan.repository(OptionalTypesRepository.class);
    records(NullableTypes.class, 0).forEach(one -> same(nullable.insert(one), one));
    records(RequiredTypes.class, 0).forEach(one -> same(required.insert(one), one));
    records(OptionalTypes.class, 0).forEach(one -> same(optional.insert(one), one));
    records(NullableTypes.class, 0).forEach(one -> same(nullable.update(one), one));
    // The sixth time the driver takes the binary form.
    for (int i = 0; i < 7; i++) {
      records(NullableTypes.class, 0)
          .forEach(one -> same(nullable.findById(one.id()).orElseThrow(), one));
    }
  }

  public static void inBatches(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    allSame(
        rowan
            .repository(NullableTypesRepository.class)
            .insertAll(records(NullableTypes.class, 0)),
        records(NullableTypes.class, 0));
    allSame(
        rowan
            .repository(RequiredTypesRepository.class)
            .insertAll(records(RequiredTypes.class, 0)),
        records(RequiredTypes.class, 0));
    allSame(
        rowan
            .repository(OptionalTypesRepository.class)
            .insertAll(records(OptionalTypes.class, 0)),
        records(OptionalTypes.class, 0));
  }

  private static void allSame(List<? extends Record> actual, List<? extends Record> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      same(actual.get(i), expected.get(i));
    }
  }

  public static void byEntity(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    NullableTypesRepository nullable = rowan.repository(NullableTypesRepository.class);
    RequiredTypesRepository required = rowan.repository(RequiredTypesRepository.class);
    OptionalTypesRepository optional = rowan.repository(OptionalTypesRepository.class);
    try (SessionFactory factory = start(database)) {
      factory.inTransaction(
          session -> {
            records(NullableTypes.class, 0)
                .forEach(one -> session.persist(NullableTypesEntity.from(one)));
            records(RequiredTypes.class, 0)
                .forEach(one -> session.persist(RequiredTypesEntity.from(one)));
            records(OptionalTypes.class, 0)
                .forEach(one -> session.persist(OptionalTypesEntity.from(one)));
          });
      records(NullableTypes.class, 0)
          .forEach(one -> same(nullable.findById(one.id()).orElseThrow(), one));
      records(RequiredTypes.class, 0)
          .forEach(one -> same(required.findById(one.id()).orElseThrow(), one));
      records(OptionalTypes.class, 0)
          .forEach(one -> same(optional.findById(one.id()).orElseThrow(), one));
      for (int i = 0; i < 7; i++) {
        factory.inTransaction(
            session -> {
              records(NullableTypes.class, 0)
                  .forEach(
                      one -> same(session.find(NullableTypesEntity.class, one.id()).toRecord(), one));
              records(RequiredTypes.class, 0)
                  .forEach(
                      one -> same(session.find(RequiredTypesEntity.class, one.id()).toRecord(), one));
              records(OptionalTypes.class, 0)
                  .forEach(
                      one -> same(session.find(OptionalTypesEntity.class, one.id()).toRecord(), one));
            });
      }
    }
  }

  public static void queriedByEntity(DataSource database) {
    try (SessionFactory factory = start(database)) {
      factory.inTransaction(
          session -> session.persist(NullableTypesEntity.from(record(NullableTypes.class, 1, 0))));
      factory.inTransaction(
          session ->
              assertThat(
                      session
                          .createSelectionQuery(
                              "from NullableTypesEntity where year(localDate) > 2000"
                                  + " and localDateTime > local datetime and localDate > :day"
                                  + " and instant < instant and instant = :epoch"
                                  + " and extract(hour from localTime) = 0",
                              NullableTypesEntity.class)
                          .setParameter("day", LocalDate.EPOCH)
                          .setParameter("epoch", Instant.EPOCH)
                          .getResultList())
                  .isEmpty());
    }
  }

  public static void inAnySessionTimeZone(DataSource database) throws Exception {
    NullableTypesRepository nullable =
        Rowan.connect(database).repository(NullableTypesRepository.class);
    try (java.sql.Connection connection = database.getConnection()) {
      NullableTypesRepository here =
          new NullableTypesRepository_(
              dev.rowan.runtime.data.Connections.of(connection));
      for (String zone : List.of("Asia/Kathmandu", "America/New_York", "UTC")) {
        connection.createStatement().execute("SET TimeZone = '" + zone + "'");
        int first = zone.length() * 100;
        records(NullableTypes.class, first).forEach(one -> same(here.insert(one), one));
        records(NullableTypes.class, first)
            .forEach(one -> same(nullable.findById(one.id()).orElseThrow(), one));
      }
    }
  }

  public static void zeroCharacterIsRefused(DataSource database) throws Exception {
    NothingToSayRepository texts =
        Rowan.connect(database).repository(NothingToSayRepository.class);
    String message =
        "nothing_to_say.words must contain no \\u0000, as no text of PostgreSQL can: it is at index ";
    NothingToSay bad = new NothingToSay(1, List.of("a", "b\0"));
    assertThatThrownBy(() -> texts.insert(bad))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> texts.insertAll(List.of(bad)))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(message);
    try (SessionFactory factory = start(database)) {
      NullableTypes text = Records.with(record(NullableTypes.class, 1, 99), "text", "a\0");
      assertThatThrownBy(
              () ->
                  factory.inTransaction(
                      session -> session.persist(NullableTypesEntity.from(text))))
          .isInstanceOf(DataException.class)
          .hasMessageStartingWith("nullable_types.text must contain no \\u0000");
    }
  }
}
