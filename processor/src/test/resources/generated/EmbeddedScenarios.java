package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Rowan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Nested records that are there, absent, or there with nothing in them. */
final class EmbeddedScenarios {
  private static final Address HOME = new Address("Elm", "Springwood", null, new Geo(1.5, -2.5));
  private static final Address BARE = new Address("Oak", "Springwood", "1", null);

  private EmbeddedScenarios() {}

  private static List<Lodging> all() {
    Lodging.Money rate = new Lodging.Money(new BigDecimal("1.50"), Optional.of("EUR"), HOME.geo());
    Lodging.Money free = new Lodging.Money(new BigDecimal("0"), Optional.empty(), new Geo(0, 0));
    Lodging.Money half = new Lodging.Money(new BigDecimal("0.5"), Optional.empty(), new Geo(1, 0));
    Lodging.Stay full = new Lodging.Stay("1", Optional.of(HOME), rate, free);
    Lodging.Stay bare = new Lodging.Stay("2", Optional.empty(), free, null);
    Lodging.Extras none = new Lodging.Extras(null, Optional.empty(), null);
    Lodging.Extras view = new Lodging.Extras("sea", Optional.of(2), new Geo(0, 0));
    return List.of(
        new Lodging(1, Optional.of(HOME), full, Optional.of(bare), none, rate, null),
        new Lodging(2, Optional.of(BARE), bare, Optional.of(full), view, free, rate),
        new Lodging(3, Optional.empty(), null, Optional.empty(), none, half, free));
  }

  public static void byRepository(DataSource database) {
    LodgingRepository lodgings = Rowan.connect(database).repository(LodgingRepository.class);
    for (Lodging one : all()) {
      assertThat(lodgings.insert(one)).isEqualTo(one);
      lodgings.update(one);
      assertThat(lodgings.findById(one.id())).contains(one);
    }
    all().forEach(lodgings::delete);
    assertThat(lodgings.insertAll(all())).isEqualTo(all());
  }

  public static void byEntity(DataSource database) {
    LodgingRepository lodgings = Rowan.connect(database).repository(LodgingRepository.class);
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(LodgingEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      factory.inTransaction(
          session -> all().forEach(one -> session.persist(LodgingEntity.from(one))));
      for (Lodging one : all()) {
        assertThat(lodgings.findById(one.id())).contains(one);
        factory.inTransaction(
            session ->
                assertThat(session.find(LodgingEntity.class, one.id()).toRecord()).isEqualTo(one));
      }
      factory.inTransaction(
          session -> {
            LodgingEntity entity = session.find(LodgingEntity.class, 1);
            entity.setBillTo(Optional.empty());
            entity.setNext(entity.toRecord().next().map(EmbeddedScenarios::moved));
          });
      Lodging changed = lodgings.findById(1).orElseThrow();
      assertThat(changed.billTo()).isEmpty();
      assertThat(changed.next().orElseThrow().from()).contains(BARE);
    }
  }

  private static Lodging.Stay moved(Lodging.Stay stay) {
    return new Lodging.Stay(stay.room(), Optional.of(BARE), stay.rate(), stay.deposit());
  }
}
