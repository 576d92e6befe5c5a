package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.Rowan;
import dev.rowan.runtime.data.UniqueViolationException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.data.page.PageRequest;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Rows that stay when they are deleted, as repository and entity feel them. */
final class SoftDeleteScenarios {
  private SoftDeleteScenarios() {}

  public static void repositoryHidesDeletedRows(DataSource database) {
    AccountRepository accounts = Rowan.connect(database).repository(AccountRepository.class);
    Account ada = accounts.insert(Account.of("ada@x", "Ada"));
    Account bob = accounts.insert(Account.of("bob@x", "Ada"));
    accounts.delete(ada);

    assertThat(accounts.findById(ada.id())).isEmpty();
    assertThat(accounts.existsById(ada.id())).isFalse();
    assertThat(accounts.findByEmail("ada@x")).isEmpty();
    assertThat(accounts.findByName("Ada")).containsExactly(bob);
    assertThat(accounts.findByName("Ada", PageRequest.ofSize(5)).totalElements()).isEqualTo(1);
    assertThat(accounts.findAll(PageRequest.ofSize(5)).content()).containsExactly(bob);
    assertThat(accounts.count()).isEqualTo(1);
    try (Stream<Account> all = accounts.findAll()) {
      assertThat(all).containsExactly(bob);
    }
    assertThatThrownBy(() -> accounts.update(ada))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> accounts.save(ada))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> accounts.delete(ada))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(accounts.deleteById(ada.id())).isFalse();
  }

  public static void deletedRowsAreFoundRestoredAndPurged(DataSource database) {
    AccountRepository accounts = Rowan.connect(database).repository(AccountRepository.class);
    Account ada = accounts.insert(Account.of("ada@x", "Ada"));
    assertThat(accounts.restoreById(ada.id())).isEmpty();
    assertThat(accounts.deleteById(ada.id())).isTrue();
    Account gone = accounts.findByIdWithDeleted(ada.id()).orElseThrow();
    assertThat(gone.deletion().deletedAt()).isNotNull();
    assertThat(gone.version()).isEqualTo(1);
    assertThat(gone.changedAt()).isAfter(ada.changedAt());
    try (Stream<Account> deleted = accounts.findDeleted();
        Stream<Account> all = accounts.findAllWithDeleted()) {
      assertThat(deleted).containsExactly(gone);
      assertThat(all).containsExactly(gone);
    }
    assertThat(accounts.findDeleted(PageRequest.ofSize(5)).totalElements()).isEqualTo(1);

    Account other = accounts.saveByEmail(Account.of("ada@x", "Other"));
    assertThat(other.id()).isNotEqualTo(ada.id());
    assertThat(accounts.saveByEmail(Account.of("ada@x", "Changed")).id()).isEqualTo(other.id());
    assertThatThrownBy(() -> accounts.restoreById(ada.id()))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("account.email");
    accounts.deleteById(other.id());
    Account back = accounts.restoreById(ada.id()).orElseThrow();
    assertThat(back.deletion().deletedAt()).isNull();
    assertThat(accounts.findById(ada.id())).contains(back);

    assertThat(accounts.purgeById(other.id())).isTrue();
    assertThat(accounts.findByIdWithDeleted(other.id())).isEmpty();
  }

  public static void entityHidesDeletedRows(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(AccountEntity.class);
    configuration.addAnnotatedClass(SeatingEntity.class);
    AccountRepository accounts = Rowan.connect(database).repository(AccountRepository.class);
    SeatingRepository seatings = Rowan.connect(database).repository(SeatingRepository.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      AccountEntity entity = AccountEntity.from(Account.of("eve@x", "Eve"));
      Seating first = seatings.insert(new Seating(1, 2, "a", Optional.empty()));
      Seating second = seatings.insert(new Seating(2, 1, "b", Optional.empty()));
      factory.inTransaction(session -> session.persist(entity));
      UUID id = entity.getId();
      factory.inTransaction(
          session -> {
            session.remove(session.find(AccountEntity.class, id));
            session.remove(session.find(SeatingEntity.class, new SeatingEntity.Key(1, 2)));
          });
      assertThat(accounts.findById(id)).isEmpty();
      Account gone = accounts.findByIdWithDeleted(id).orElseThrow();
      assertThat(gone.deletion().deletedAt()).isNotNull();
      assertThat(seatings.findById(1, 2)).isEmpty();
      assertThat(seatings.findByIdWithDeleted(new SeatingRepository.Key(1, 2)).orElseThrow().until())
          .isPresent();
      assertThat(seatings.findById(2, 1)).contains(second);
      factory.inTransaction(
          session -> {
            assertThat(session.createSelectionQuery("from AccountEntity", AccountEntity.class).list())
                .isEmpty();
            assertThat(session.find(AccountEntity.class, id)).isNull();
          });
      accounts.restoreById(id);
      factory.inTransaction(
          session ->
              assertThat(session.find(AccountEntity.class, id).toRecord().name()).isEqualTo("Eve"));
      assertThatThrownBy(() -> factory.inTransaction(session -> session.merge(entity)))
          .isInstanceOf(OptimisticLockException.class);
      assertThat(List.of(first, second)).extracting(Seating::guest).containsExactly("a", "b");
    }
  }
}
