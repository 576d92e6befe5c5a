package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.Rowan;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Records as values of composite types. */
final class CompositeScenarios {
  private static final Chest FULL =
      new Chest(
          3,
          "a \"b\" (c), \\d\u00e4\n",
          Mood.HAPPY,
          Optional.of(new BigDecimal("1.50")),
          List.of("x,y", "{\"z\"}", ""),
          new EmailAddress("a@b"),
          new Chest.Spot("(", Instant.parse("2026-01-02T03:04:05Z")));
  private static final Chest BARE =
      new Chest(0, null, Mood.SAD, Optional.empty(), List.of(), null, new Chest.Spot("", null));

  private CompositeScenarios() {}

  public static void repositoryReadsWhatItWrote(DataSource database) throws Exception {
    FreightRepository freights = Rowan.connect(database).repository(FreightRepository.class);
    Freight full = new Freight(1, FULL, BARE, Optional.of(FULL), List.of(FULL, BARE));
    Freight bare = new Freight(2, BARE, null, Optional.empty(), List.of());
    assertThat(freights.insert(full)).isEqualTo(full);
    assertThat(freights.insertAll(List.of(bare))).containsExactly(bare);
    assertThat(freights.findById(1)).contains(full);
    Freight changed = new Freight(2, FULL, FULL, Optional.empty(), List.of(BARE));
    assertThat(freights.update(changed)).isEqualTo(changed);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (first).width, (first).feeling, ((rest[2]).spot).\"row\" FROM freight"
                    + " WHERE id = 1")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(3);
      assertThat(row.getString(2)).isEqualTo("HAPPY");
      assertThat(row.getString(3)).isEmpty();
    }
    Chest wrong = new Chest(1, null, null, Optional.empty(), List.of(), null, FULL.spot());
    assertThatThrownBy(
            () -> freights.insert(new Freight(3, wrong, null, Optional.empty(), List.of())))
        .hasMessage("Chest.mood must not be null");
  }

  public static void entityReadsWhatItWrote(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(FreightEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      Freight full = new Freight(1, FULL, BARE, Optional.of(FULL), List.of(FULL, BARE));
      factory.inTransaction(session -> session.persist(FreightEntity.from(full)));
      factory.inTransaction(
          session -> {
            FreightEntity found = session.find(FreightEntity.class, 1);
            assertThat(found.toRecord()).isEqualTo(full);
            found.setSecond(null);
            found.setFirst(BARE);
          });
      assertThat(Rowan.connect(database).repository(FreightRepository.class).findById(1))
          .contains(new Freight(1, BARE, null, Optional.of(FULL), List.of(FULL, BARE)));
    }
  }
}
