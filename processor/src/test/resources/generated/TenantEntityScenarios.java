package generated;

import static generated.TenantWorld.ADA;
import static generated.TenantWorld.BOB;
import static generated.TenantWorld.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.HibernateConnections;
import dev.rowan.runtime.data.ScopedDataSource;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** No entity query of one tenant sees or touches a row of another. */
final class TenantEntityScenarios {
  private TenantEntityScenarios() {}

  public static void noEntityQuerySeesOrTouchesRowsOfAnother(DataSource database)
      throws SQLException {
    TenantWorld world = new TenantWorld(database);
    Configuration configuration = new Configuration();
    configuration
        .getProperties()
        .put(
            "hibernate.connection.datasource",
            ScopedDataSource.of(world.program).forTenant(world.tenant::get));
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(HolderEntity.class);
    configuration.addAnnotatedClass(PostingEntity.class);
    configuration.addAnnotatedClass(NoticeEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      HolderEntity made = HolderEntity.from(account("entity@example.org", world.root.id()));
      factory.inTransaction(session -> session.persist(made));
      assertThat(world.accounts.findById(made.getId()).orElseThrow().tenantId()).isEqualTo(ADA);
      assertThat(made.getTenantId()).isEqualTo(ADA);
      List<String> before = world.rows();
      for (UUID other : Arrays.asList(BOB, null)) {
        world.tenant.set(other);
        for (String entity : List.of("HolderEntity", "PostingEntity", "NoticeEntity")) {
          factory.inTransaction(
              session -> {
                assertThat(count(session, entity)).isZero();
                assertThat(session.createMutationQuery("delete from " + entity).executeUpdate())
                    .isZero();
              });
        }
        factory.inTransaction(
            session -> {
              assertThat(session.find(HolderEntity.class, world.child.id())).isNull();
              assertThat(session.find(NoticeEntity.class, world.notice.id())).isNull();
              assertThat(
                      session
                          .createMutationQuery("update HolderEntity set name = 'theirs'")
                          .executeUpdate())
                  .isZero();
              HolderRepository within =
                  new HolderRepository_(
                      HibernateConnections.of(session).forTenant(world.tenant::get));
              assertThat(within.count()).isZero();
            });
        assertThatThrownBy(
                () -> factory.inTransaction(session -> session.merge(HolderEntity.from(world.child))))
            .isNotNull();
        assertThatThrownBy(
                () ->
                    factory.inTransaction(
                        session ->
                            session.persist(
                                HolderEntity.from(
                                    new Holder(null, ADA, "of@ada", "x", null, 0)))))
            .isNotNull();
        assertThat(world.rows()).isEqualTo(before);
      }
      world.tenant.set(ADA);
      try (Session session = factory.openSession()) {
        for (int i = 0; i < 2; i++) {
          session.beginTransaction();
          assertThat(count(session, "HolderEntity")).isEqualTo(3);
          session.getTransaction().commit();
        }
      }
    }
  }

  private static long count(Session session, String entity) {
    return session
        .createSelectionQuery("select count(*) from " + entity, Long.class)
        .getSingleResult();
  }
}
