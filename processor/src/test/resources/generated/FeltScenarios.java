package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.CheckViolationException;
import dev.rowan.runtime.data.ConstraintViolation;
import dev.rowan.runtime.data.Range;
import dev.rowan.runtime.data.RecordValidator;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.DataException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Each kind of constraint refuses a row, and says which component it is about. */
final class FeltScenarios {
  private static final Pattern SQL =
      Pattern.compile("\\[(?:/\\*.*?\\*/)?(?:insert|update) [^\\]]*\\]", Pattern.DOTALL);

  private static final AtomicInteger IDS = new AtomicInteger(1);

  private FeltScenarios() {}

  private static Trial good() {
    int id = IDS.getAndIncrement();
    return new Trial(
        id,
        "code " + id,
        Range.closedOpen(10 * id, 10 * id + 5),
        null,
        null,
        "",
        null,
        "12345",
        new BigDecimal("999.9"),
        12,
        " x\u00e4",
        " ",
        "ab",
        "abc",
        1,
        9,
        new BigDecimal("0.5"),
        new BigDecimal("2.4"),
        1,
        (short) 0,
        -1,
        0,
        99,
        5,
        "abc1",
        "a@b",
        true,
        false,
        "\u00e4 b c ",
        new byte[1],
        Arrays.asList("two", null).subList(0, 1),
        List.of(1, 2),
        Set.of(UUID.randomUUID(), UUID.randomUUID()),
        List.of(0, 10),
        List.of("\"a", "\\b", "c"),
        List.of("", "a@b"),
        Map.of("a", "b"),
        new Trial.Box(1, 1));
  }

  /** Values that are refused, by their components. */
  static Map<String, List<Object>> refused() {
    Map<String, List<Object>> refused = new LinkedHashMap<>();
    refused.put("code", List.of("taken"));
    refused.put("during", List.of(Range.closedOpen(-10, -5)));
    refused.put("parent", List.of(-7));
    refused.put("later", List.of(-7));
    refused.put("required", Arrays.asList((Object) null));
    refused.put("nothing", List.of("a"));
    refused.put("shortText", List.of("123456"));
    refused.put("price", List.of(new BigDecimal("1000")));
    refused.put("checked", List.of(13));
    refused.put("notBlank", List.of("", " \t", "\u2003\u3000\u2028"));
    refused.put("notEmpty", List.of(""));
    refused.put("sized", List.of("a", "abcd"));
    refused.put("lengthy", List.of("abcd"));
    refused.put("least", List.of(0));
    refused.put("greatest", List.of(10));
    refused.put("decimalLeast", List.of(new BigDecimal("0.4")));
    refused.put("decimalGreatest", List.of(new BigDecimal("2.5")));
    refused.put("positive", List.of(0L));
    refused.put("notNegative", List.of((short) -1));
    refused.put("negative", List.of(0));
    refused.put("notPositive", List.of(1));
    refused.put("digits", List.of(100, -100));
    refused.put("ranged", List.of(0, 6));
    refused.put("patterned", List.of("abc", "ABC1", "abc1\n"));
    refused.put("email", List.of("ab"));
    refused.put("agreed", List.of(false));
    refused.put("banned", List.of(true));
    refused.put("caption", List.of("abcdefg", " "));
    refused.put("seal", List.of(new byte[0]));
    refused.put(
        "tags", List.of(List.of("aa", "bb", "cc"), List.of("a"), List.of("abcdef"), List.of("  ")));
    refused.put("numbers", List.of(List.of(1, 2, 1), Arrays.asList(null, null)));
    refused.put("scores", List.of(List.of(0, -1), List.of(11)));
    refused.put("words", List.of(List.of("a", "'b"), List.of("\"\"c")));
    refused.put("addresses", List.of(List.of("a@b", "ab")));
    refused.put("labels", List.of(Map.of("a", "b", "c", "d")));
    refused.put("box", List.of(new Trial.Box(0, 1), new Trial.Box(1, 0)));
    return refused;
  }

  private static Trial taken() throws Exception {
    return Records.with(Records.with(good(), "code", "taken"), "during", Range.closedOpen(-10, -5));
  }

  private interface Insert {
    void of(Trial trial) throws Exception;
  }

  /** Inserts what must pass, and each that must fail. */
  private static void feel(Insert insert, Function<String, Pattern> named) throws Exception {
    SoftAssertions softly = new SoftAssertions();
    Trial good = good();
    softly.assertThatCode(() -> insert.of(good)).as("good").doesNotThrowAnyException();
    for (Map.Entry<String, List<Object>> one : refused().entrySet()) {
      for (Object value : one.getValue()) {
        Trial bad = Records.with(good(), one.getKey(), value);
        softly
            .assertThatThrownBy(() -> insert.of(bad))
            .as("%s %s", one.getKey(), value)
            .satisfies(
                thrown ->
                    assertThat(messages(thrown)).containsPattern(named.apply(one.getKey())));
      }
    }
    softly.assertAll();
  }

  /** Returns all messages, without the SQL in Hibernate's, which names every column. */
  static String messages(Throwable thrown) {
    List<String> messages = new ArrayList<>();
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      messages.add(SQL.matcher(String.valueOf(at.getMessage())).replaceAll(""));
    }
    return String.join("\n", messages);
  }

  public static void databaseRefusesThroughTheRepository(DataSource database) throws Exception {
    TrialRepository trials =
        Rowan.connect(database, RecordValidator.NONE).repository(TrialRepository.class);
    trials.insert(taken());
    feel(
        trials::insert, FeltScenarios::named);
    assertThat(trials.count()).isEqualTo(2);
  }

  public static void validatorRefusesInTheSameWords(DataSource database) throws Exception {
    TrialRepository trials = Rowan.connect(database).repository(TrialRepository.class);
    trials.insert(taken());
    feel(
        trials::insert, FeltScenarios::named);
    assertThat(trials.count()).isEqualTo(2);

    Trial stored = trials.insert(good());
    Trial bad = Records.with(Records.with(stored, "sized", "abcd"), "ranged", 6);
    String message =
        "trial.sized must satisfy char_length(sized) BETWEEN 2 AND 3 (trial_sized_size_check)"
            + " — Trial.sized was \"abcd\"";
    assertThatThrownBy(() -> trials.update(bad))
        .isInstanceOf(CheckViolationException.class)
        .hasNoCause()
        .hasMessageStartingWith(message)
        .hasMessageContaining("\ntrial.ranged must satisfy ")
        .extracting(thrown -> ((ConstraintViolation) thrown).violation().components())
        .isEqualTo(List.of("Trial.sized"));
    assertThatThrownBy(() -> trials.save(bad)).hasMessageStartingWith(message);
    assertThatThrownBy(() -> trials.insertAll(List.of(good(), bad)))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(message);
    assertThat(trials.count()).isEqualTo(3);
  }

  /** One of two constraints of a kind, and no column whose name is in a text. */
  public static void onlyWhatIsBrokenIsNamed(DataSource database) throws Exception {
    TrialRepository trials = Rowan.connect(database).repository(TrialRepository.class);
    Trial low = Records.with(good(), "least", 0);
    assertThatThrownBy(() -> trials.insert(low))
        .hasMessage("trial.least must satisfy @Min(1) — Trial.least was 0");
    TrialRepository unchecked =
        Rowan.connect(database, RecordValidator.NONE).repository(TrialRepository.class);
    assertThatThrownBy(() -> unchecked.insert(low)).hasMessageStartingWith("trial.least must satisfy \"least\" >= 1 (");
    assertThatThrownBy(() -> unchecked.insert(Records.with(good(), "patterned", "x")))
        .extracting(thrown -> ((ConstraintViolation) thrown).violation().components())
        .isEqualTo(List.of("Trial.patterned"));
  }

  private static SessionFactory factory(DataSource database, boolean validating) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty(
        "jakarta.persistence.validation.mode", validating ? "callback" : "none");
    if (validating) {
      configuration
          .getProperties()
          .put(
              "jakarta.persistence.validation.factory",
              Validation.byDefaultProvider()
                  .configure()
                  .messageInterpolator(new ParameterMessageInterpolator())
                  .buildValidatorFactory());
    }
    configuration.addAnnotatedClass(TrialEntity.class);
    return configuration.buildSessionFactory();
  }

  private static Pattern named(String component) {
    return Pattern.compile(
        "(trial[. ].* — (.*, )?Trial|TrialEntity)\\." + component + "\\b");
  }

  private static String column(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  public static void databaseRefusesThroughTheEntity(DataSource database) throws Exception {
    try (SessionFactory factory = factory(database, false)) {
      Trial taken = taken();
      factory.inTransaction(session -> session.persist(TrialEntity.from(taken)));
      feel(
          trial -> factory.inTransaction(session -> session.persist(TrialEntity.from(trial))),
          FeltScenarios::named);
    }
  }

  public static void validatorRefusesTheEntity(DataSource database) throws Exception {
    try (SessionFactory factory = factory(database, true)) {
      Trial taken = taken();
      factory.inTransaction(session -> session.persist(TrialEntity.from(taken)));
      feel(
          trial -> factory.inTransaction(session -> session.persist(TrialEntity.from(trial))),
          component ->
              Pattern.compile(component + "|_" + column(component) + "_|\"" + column(component) + "\""));
      for (String component : List.of("sized", "ranged", "caption", "tags", "box", "email")) {
        Trial bad = Records.with(good(), component, refused().get(component).get(0));
        assertThatThrownBy(
                () -> factory.inTransaction(session -> session.persist(TrialEntity.from(bad))))
            .as(component)
            .hasStackTraceContaining(ConstraintViolationException.class.getName());
      }
    }
  }
}
