package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.DataException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Components that are kept as JSON. */
final class DocumentScenarios {
  private static final Address ODD =
      new Address("it's \"quoted\"\n\\ 🚲", "Springwood", null, new Geo(1.5, -2.5));

  private DocumentScenarios() {}

  private static Dossier full(int id) {
    return new Dossier(
        id,
        Map.of("a", List.of(1, 2), "", List.of()),
        ODD,
        List.of(ODD, ODD),
        Optional.of(Map.of(Status.PAID, ODD)),
        new ObjectMapper().createObjectNode().put("x", 1).putNull("y"),
        List.of(new Dossier.Circle(1.5), new Dossier.Square(2, Status.PAID)),
        new Dossier.Motto("it's \"so\""),
        new Dossier.Labels(Map.of("k", "v")));
  }

  private static Dossier bare(int id) {
    return new Dossier(
        id,
        Map.of(),
        ODD,
        null,
        Optional.empty(),
        NullNode.instance,
        List.of(),
        new Dossier.Motto(""),
        new Dossier.Labels(Map.of()));
  }

  public static void roundTrip(DataSource database) {
    DossierRepository dossiers = Rowan.connect(database).repository(DossierRepository.class);
    assertThat(dossiers.insert(full(1))).isEqualTo(full(1));
    assertThat(dossiers.insert(bare(2))).isEqualTo(bare(2));
    assertThat(dossiers.insertAll(List.of(full(3), bare(4)))).containsExactly(full(3), bare(4));
    try (SessionFactory factory = start(database)) {
      factory.inTransaction(
          session -> {
            session.persist(DossierEntity.from(full(5)));
            session.persist(DossierEntity.from(bare(6)));
          });
      assertThat(dossiers.findById(5)).contains(full(5));
      assertThat(dossiers.findById(6)).contains(bare(6));
      factory.inTransaction(
          session -> {
            assertThat(session.find(DossierEntity.class, 1).toRecord()).isEqualTo(full(1));
            DossierEntity entity = session.find(DossierEntity.class, 2);
            assertThat(entity.toRecord()).isEqualTo(bare(2));
            entity.setScores(Map.of("b", List.of(7)));
          });
      assertThat(dossiers.findById(2).orElseThrow().scores()).isEqualTo(Map.of("b", List.of(7)));
    }
  }

  public static void zeroCharacterIsRefused(DataSource database) {
    DossierRepository dossiers = Rowan.connect(database).repository(DossierRepository.class);
    Dossier bad =
        new Dossier(
            1,
            Map.of(),
            ODD,
            null,
            Optional.empty(),
            NullNode.instance,
            List.of(),
            new Dossier.Motto(""),
            new Dossier.Labels(Map.of("k", "a\0")));
    assertThatThrownBy(() -> dossiers.insert(bad))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "dossier.labels must contain no \\u0000, as no text of PostgreSQL can: it is at index 7"
                + " — Dossier.labels was \"{\"k\":\"a\\u0000\"}\"");
  }

  public static void keptAsDeclared(DataSource database) throws SQLException {
    Rowan.connect(database).repository(DossierRepository.class).insert(full(1));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT motto, shapes FROM dossier")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("{\"text\": \"it's \\\"so\\\"\"}");
      assertThat(row.getString(2))
          .isEqualTo(
              "[{\"@type\": \"circle\", \"radius\": 1.5},"
                  + " {\"side\": 2, \"@type\": \"square\", \"status\": \"PAID\"}]");
    }
  }

  private static SessionFactory start(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(DossierEntity.class);
    return configuration.buildSessionFactory();
  }
}
