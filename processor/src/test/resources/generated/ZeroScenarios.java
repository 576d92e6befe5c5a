package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.RecordValidator;
import dev.rowan.runtime.data.Rowan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import com.fasterxml.jackson.databind.node.TextNode;

/** The character 0, which no text of PostgreSQL has, is refused by the component that has it. */
final class ZeroScenarios {
  private static final AtomicInteger IDS = new AtomicInteger();
  private static final String ZERO = "a\0b";

  private ZeroScenarios() {}

  /** A backslash before what looks like the escape of the character is no escape. */
  private static Inscription good(String key) {
    String odd = "\\u0000";
    return new Inscription(
        key,
        odd,
        odd,
        odd,
        '\u0001',
        new EmailAddress("a@b"),
        new Inscription.Slug(odd),
        Optional.of(odd),
        new Inscription.Side(odd, null),
        List.of(odd),
        Set.of(new EmailAddress(odd)),
        new String[] {odd},
        new Inscription.Tag(odd, new Inscription.Slug(odd)),
        List.of(),
        Map.of(odd, odd),
        List.of(new Inscription.Note(odd)),
        TextNode.valueOf(odd),
        List.of(TextNode.valueOf(odd).toString()),
        List.of(odd),
        List.of(new BigDecimal("99.94")));
  }

  private static Inscription good() {
    return good("key " + IDS.incrementAndGet());
  }

  private static Map<String, List<Object>> refused() {
    Map<String, List<Object>> refused = new LinkedHashMap<>();
    refused.put("plain", List.of(ZERO));
    refused.put("folded", List.of(ZERO));
    refused.put("brief", List.of(ZERO, "0123456789"));
    refused.put("letter", List.of('\0'));
    refused.put("sender", List.of(new EmailAddress(ZERO)));
    refused.put(
        "slug", List.of(new Inscription.Slug(ZERO), new Inscription.Slug("0123456789")));
    refused.put("rest", List.of(Optional.of(ZERO)));
    refused.put("lines", List.of(List.of("a", ZERO)));
    refused.put("copies", List.of(Set.of(new EmailAddress(ZERO))));
    refused.put("words", List.of((Object) new String[] {ZERO}));
    refused.put("tag", List.of(new Inscription.Tag(ZERO, new Inscription.Slug("a"))));
    refused.put("tags", List.of(List.of(new Inscription.Tag(null, new Inscription.Slug(ZERO)))));
    refused.put("labels", List.of(Map.of("a", ZERO), Map.of(ZERO, "a")));
    refused.put("notes", List.of(List.of(new Inscription.Note(ZERO))));
    refused.put("document", List.of(TextNode.valueOf(ZERO)));
    refused.put("documents", List.of(List.of(TextNode.valueOf(ZERO).toString())));
    refused.put("briefs", List.of(List.of("a", "0123456789"), List.of(ZERO)));
    refused.put("prices", List.of(List.of(new BigDecimal("99.95"))));
    return refused;
  }

  private interface Write {
    void of(Inscription good, Inscription bad) throws Exception;
  }

  private static void feel(Map<String, Write> ways) throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, Write> way : ways.entrySet()) {
      for (Map.Entry<String, List<Object>> one : refused().entrySet()) {
        for (Object value : one.getValue()) {
          Inscription good = good();
          refuses(softly, way, one.getKey(), good, Records.with(good, one.getKey(), value));
        }
      }
      Inscription good = good();
      refuses(
          softly,
          way,
          "side.right",
          good,
          Records.with(good, "side", new Inscription.Side("a", ZERO)));
    }
    softly.assertAll();
  }

  private static void refuses(
      SoftAssertions softly,
      Map.Entry<String, Write> way,
      String component,
      Inscription good,
      Inscription bad) {
    softly
        .assertThatThrownBy(() -> way.getValue().of(good, bad))
        .as("%s %s", way.getKey(), component)
        .satisfies(
            thrown ->
                assertThat(String.valueOf(thrown))
                    .contains(" must ")
                    .contains(" — Inscription." + component + " was "));
  }

  public static void repositoryNamesTheComponent(DataSource database) throws Exception {
    InscriptionRepository all =
        Rowan.connect(database, RecordValidator.NONE).repository(InscriptionRepository.class);
    feel(
        Map.of(
            "insert", (good, bad) -> all.insert(bad),
            "insertAll", (good, bad) -> all.insertAll(List.of(good, bad)),
            "update", (good, bad) -> {
              all.insert(good);
              all.update(bad);
            },
            "save", (good, bad) -> all.save(bad)));
  }

  public static void entityNamesTheComponent(DataSource database) throws Exception {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(InscriptionEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      feel(
          Map.of(
              "persist",
              (good, bad) -> {
                InscriptionEntity entity = InscriptionEntity.from(bad);
                factory.inTransaction(session -> session.persist(entity));
              },
              "merge",
              (good, bad) -> {
                InscriptionEntity entity = InscriptionEntity.from(bad);
                factory.inTransaction(session -> session.persist(InscriptionEntity.from(good)));
                factory.inTransaction(session -> session.merge(entity));
              },
              "upsert",
              (good, bad) -> {
                InscriptionEntity entity = InscriptionEntity.from(bad);
                factory.inStatelessTransaction(session -> session.upsert(entity));
              }));
    }
  }
}
