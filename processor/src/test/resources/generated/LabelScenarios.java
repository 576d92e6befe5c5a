package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Rowan;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Enums whose constants are stored by labels, in a type of their own and as checked text. */
final class LabelScenarios {
  private LabelScenarios() {}

  private static final Trophy CUP =
      new Trophy(
          1,
          Grade.FIRST,
          Finish.GILT,
          List.of(Grade.SECOND, Grade.LAST),
          List.of(Finish.GILT, Finish.GOLD));

  public static void repositoryWritesAndReadsLabels(DataSource database) throws SQLException {
    TrophyRepository trophies = Rowan.connect(database).repository(TrophyRepository.class);
    assertThat(trophies.insert(CUP)).isEqualTo(CUP);
    assertThat(trophies.findById(1)).contains(CUP);
    Trophy plate = new Trophy(2, null, null, List.of(), List.of());
    assertThat(trophies.insert(plate).grade()).isEqualTo(Grade.SECOND);
    assertThat(trophies.findByGrade(Grade.FIRST)).containsExactly(CUP);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT grade || finish || array_to_string(grades, ';') || array_to_string(finishes, ';')"
                    + " FROM trophy WHERE id = 1")) {
      rows.next();
      assertThat(rows.getString(1))
          .isEqualTo("1sthalf \"gold\"2nd, or so;LASThalf \"gold\";GOLD");
    }
  }

  public static void entityHoldsThem(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(TrophyEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      TrophyEntity entity = TrophyEntity.from(CUP);
      factory.inTransaction(session -> session.persist(entity));
      Trophy found =
          factory.fromTransaction(session -> session.find(TrophyEntity.class, 1).toRecord());
      assertThat(found).isEqualTo(CUP);
      factory.inTransaction(
          session -> session.find(TrophyEntity.class, 1).setFinish(Finish.GOLD));
      assertThat(
              factory.<Trophy>fromTransaction(
                      session -> session.find(TrophyEntity.class, 1).toRecord())
                  .finish())
          .isEqualTo(Finish.GOLD);
    }
  }
}
