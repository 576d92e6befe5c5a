package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.Connections;
import dev.rowan.runtime.data.HibernateConnections;
import dev.rowan.runtime.data.NotNullViolationException;
import dev.rowan.runtime.data.RecordValidator;
import dev.rowan.runtime.data.Rowan;
import dev.rowan.runtime.data.ScopedDataSource;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Who wrote a row and when: repository, entity and SQL by hand leave the same. */
final class AuditScenarios {
  private AuditScenarios() {}

  public static void repositorySaysWhoAndWhen(DataSource database) {
    AtomicReference<Object> user = new AtomicReference<>(7);
    Rowan rowan = Rowan.connect(Connections.of(database).byUser(user::get));
    JournalRepository journals = rowan.repository(JournalRepository.class);
    LedgerRepository ledgers = rowan.repository(LedgerRepository.class);
    Journal entry = journals.insert(Journal.of(1, "a"));
    assertThat(entry.createdBy()).isEqualTo(7);
    assertThat(entry.updatedBy()).isEqualTo("7");
    assertThat(entry.updatedAt()).isEqualTo(entry.createdAt().toInstant());
    Ledger paid = ledgers.insertAll(List.of(Ledger.of(1, 5))).get(0);
    assertThat(paid.createdBy()).isEqualTo("7");
    assertThat(paid.updatedBy()).contains(7L);
    assertThat(paid.updatedAt().toInstant(ZoneOffset.UTC)).isNotNull();

    user.set(8);
    Journal moved = journals.update(entry.with("b"));
    assertThat(moved.createdBy()).isEqualTo(7);
    assertThat(moved.createdAt()).isEqualTo(entry.createdAt());
    assertThat(moved.updatedBy()).isEqualTo("8");
    assertThat(moved.updatedAt()).isAfter(entry.updatedAt());
    Ledger changed = ledgers.save(paid.with(6));
    assertThat(changed.createdBy()).isEqualTo("7");
    assertThat(changed.updatedBy()).contains(8L);
    assertThat(changed.updatedAt()).isAfter(paid.updatedAt());

    user.set(null);
    assertThat(ledgers.update(changed.with(7)).updatedBy()).isEmpty();
    assertThatThrownBy(() -> ledgers.insert(Ledger.of(2, 5)))
        .isInstanceOf(NotNullViolationException.class)
        .hasMessageContaining("ledger.created_by must not be null")
        .hasMessageContaining("Connections.byUser");
    assertThatThrownBy(() -> journals.update(moved.with("c")))
        .isInstanceOf(NotNullViolationException.class)
        .hasMessageContaining("journal.updated_by must not be null");
  }

  public static void triggerKnowsSqlByHandToo(DataSource database) throws SQLException {
    Rowan rowan = Rowan.connect(Connections.of(database).byUser(() -> 7));
    LedgerRepository ledgers = rowan.repository(LedgerRepository.class);
    JournalRepository journals = rowan.repository(JournalRepository.class);
    Ledger paid = ledgers.insert(Ledger.of(1, 5));
    Journal entry = journals.insert(Journal.of(1, "a"));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET app.user_id = '9'");
      statement.execute(
          "UPDATE ledger SET cents = 6, updated_at = '2000-01-01'; UPDATE journal SET text = 'b'");
    }
    Ledger changed = ledgers.findById(1).orElseThrow();
    assertThat(changed.updatedBy()).contains(9L);
    assertThat(changed.updatedAt()).isAfter(paid.updatedAt());
    assertThat(journals.findById(1)).contains(entry.with("b"));
  }

  /** What the entity holds is what the row holds, without another read. */
  public static void entityHasUserAndClockOfTheDatabase(DataSource database) throws Exception {
    AtomicReference<Object> user = new AtomicReference<>(7);
    Configuration configuration = new Configuration();
    configuration
        .getProperties()
        .put(
            "hibernate.connection.datasource",
            ScopedDataSource.of(database).byUser(user::get));
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(LedgerEntity.class);
    configuration.addAnnotatedClass(JournalEntity.class);
    Rowan rowan = Rowan.connect(database);
    LedgerRepository ledgers = rowan.repository(LedgerRepository.class);
    JournalRepository journals = rowan.repository(JournalRepository.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      LedgerEntity paid = LedgerEntity.from(Ledger.of(1, 5));
      JournalEntity entry = JournalEntity.from(Journal.of(1, "a"));
      Journal beside =
          factory.fromTransaction(
              session -> {
                session.persist(paid);
                session.persist(entry);
                session.flush();
                return new JournalRepository_(HibernateConnections.of(session))
                    .insert(Journal.of(2, "b"));
              });
      assertThat(ledgers.findById(1)).contains(paid.toRecord());
      assertThat(journals.findById(1)).contains(entry.toRecord());
      assertThat(entry.toRecord().createdBy()).isEqualTo(7);
      assertThat(paid.toRecord().updatedBy()).contains(7L);
      assertThat(beside.updatedBy()).isEqualTo("7");
      assertThat(beside.updatedAt()).isEqualTo(entry.getUpdatedAt());
      assertThat(beside.createdAt()).isEqualTo(entry.getCreatedAt());

      user.set(8);
      factory.inTransaction(
          session -> {
            session.find(LedgerEntity.class, 1).setCents(6);
            session.find(JournalEntity.class, 1).setText("c");
          });
      Ledger changed = ledgers.findById(1).orElseThrow();
      assertThat(changed.updatedBy()).contains(8L);
      assertThat(changed.createdBy()).isEqualTo("7");
      assertThat(changed.updatedAt()).isAfter(paid.getUpdatedAt());
      Journal moved = journals.findById(1).orElseThrow();
      assertThat(moved.updatedBy()).isEqualTo("8");
      assertThat(moved.createdAt()).isEqualTo(entry.getCreatedAt());
      assertThat(moved.updatedAt()).isAfter(entry.getUpdatedAt());
      assertThatThrownBy(
              () -> factory.inTransaction(session -> session.merge(LedgerEntity.from(paid.toRecord().with(9)))))
          .isInstanceOf(OptimisticLockException.class);
      user.set(null);
      assertThatThrownBy(
              () ->
                  factory.inTransaction(
                      session -> session.persist(LedgerEntity.from(Ledger.of(3, 1)))))
          .hasMessageStartingWith("ledger.created_by must not be null — Ledger.createdBy")
          .hasMessageContaining("say which user it is");
    }
  }

  /** Tenant, user and validator at once, in a transaction and without one. */
  public static void allThatAProgramSaysTogether(DataSource database) throws SQLException {
    TenantWorld world = new TenantWorld(database);
    TenantWorld.execute(database, "GRANT ALL ON journal TO tenant_program");
    Rowan rowan =
        Rowan.connect(
            Connections.of(world.program)
                .forTenant(world.tenant::get)
                .validatedBy(RecordValidator.NONE)
                .byUser(() -> 7));
    assertThat(rowan.connections().validator()).isSameAs(RecordValidator.NONE);
    HolderRepository accounts = rowan.repository(HolderRepository.class);
    JournalRepository journals = rowan.repository(JournalRepository.class);
    assertThat(accounts.count()).isEqualTo(2);
    assertThat(journals.insert(Journal.of(1, "a")).updatedBy()).isEqualTo("7");
    rowan.transaction(
        () -> {
          assertThat(accounts.count()).isEqualTo(2);
          assertThat(journals.insert(Journal.of(2, "a")).createdBy()).isEqualTo(7);
        });
    world.tenant.set(TenantWorld.BOB);
    assertThat(accounts.findById(world.child.id())).isEqualTo(Optional.empty());
  }
}
