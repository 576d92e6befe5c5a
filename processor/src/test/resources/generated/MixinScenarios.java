package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.CheckViolationException;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Records whose columns are shared by many tables, as repository and entity feel them. */
final class MixinScenarios {
  private MixinScenarios() {}

  private static Crate crate(String code, String author) {
    return new Crate(
        null,
        code,
        new Stamps(null, null, author, null, 0),
        new Crate.Seal(1),
        new Crate.Size(1, 2));
  }

  public static void repositoryKeepsWhatTheMixinSays(DataSource database) {
    CrateRepository crates = Rowan.connect(database).repository(CrateRepository.class);
    Crate made = crates.insert(crate("a", "ada"));
    assertThat(made.stamps().createdAt()).isNotNull().isEqualTo(made.stamps().updatedAt());
    assertThat(made.stamps().signature()).isEqualTo("ADA");
    assertThat(crates.insertAll(List.of(crate("b", null), crate("c", "ada"))))
        .extracting(crate -> crate.stamps().author())
        .containsExactly("nobody", "ada");

    Crate changed =
        crates.update(new Crate(made.id(), "a2", made.stamps(), made.seal(), null));
    assertThat(changed.stamps().version()).isEqualTo(1);
    assertThat(changed.stamps().createdAt()).isEqualTo(made.stamps().createdAt());
    assertThat(changed.stamps().updatedAt()).isAfter(made.stamps().updatedAt());
    assertThat(changed.size()).isNull();
    assertThatThrownBy(() -> crates.update(made))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(crates.findByAuthor("ada")).hasSize(2).contains(changed);
    try (Stream<Crate> all = crates.findAll()) {
      assertThat(all).hasSize(3);
    }
    assertThatThrownBy(
            () -> crates.insert(new Crate(null, "d", changed.stamps(), new Crate.Seal(10), null)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("Crate.seal.number was 10");
  }

  public static void entityHasItsComponentsItself(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(CrateEntity.class);
    CrateRepository crates = Rowan.connect(database).repository(CrateRepository.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      CrateEntity entity = CrateEntity.from(crate("e", "eve"));
      factory.inTransaction(session -> session.persist(entity));
      UUID id = entity.getId();
      Crate made = crates.findById(id).orElseThrow();
      assertThat(made.stamps().signature()).isEqualTo("EVE");
      assertThat(entity.toRecord().seal()).isEqualTo(made.seal());
      assertThat(entity.getStamps()).isEqualTo(made.stamps());

      factory.inTransaction(
          session -> {
            CrateEntity found =
                session
                    .createSelectionQuery(
                        "from CrateEntity c where c.author = 'eve' and c.version = 0"
                            + " and c.createdAt is not null and c.size.height = 2",
                        CrateEntity.class)
                    .getSingleResult();
            found.setAuthor("kim");
            found.setSize(null);
          });
      Crate changed = crates.findById(id).orElseThrow();
      assertThat(changed.stamps().version()).isEqualTo(1);
      assertThat(changed.stamps().signature()).isEqualTo("KIM");
      assertThat(changed.stamps().createdAt()).isEqualTo(made.stamps().createdAt());
      assertThat(changed.size()).isNull();
      assertThatThrownBy(() -> factory.inTransaction(session -> session.merge(entity)))
          .isInstanceOf(OptimisticLockException.class);
    }
  }
}
