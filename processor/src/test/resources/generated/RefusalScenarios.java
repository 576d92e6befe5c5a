package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.CheckViolationException;
import dev.rowan.runtime.data.ConstraintViolation;
import dev.rowan.runtime.data.RecordValidator;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.DataException;
import jakarta.validation.Validation;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What else refuses a row reaches the user with a component and a remedy. */
final class RefusalScenarios {
  private RefusalScenarios() {}

  private static void raise(DataSource database, String what) throws SQLException {
    TenantWorld.execute(
        database,
        "CREATE OR REPLACE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE "
            + what
            + "; END $$; CREATE OR REPLACE TRIGGER guard BEFORE INSERT ON category"
            + " FOR EACH ROW EXECUTE FUNCTION guard()");
  }

  public static void triggerThatRaises(DataSource database) throws SQLException {
    CategoryRepository categories = Rowan.connect(database).repository(CategoryRepository.class);
    Category one = new Category(null, null, "a", null);
    raise(database, "'no more of % ', NEW.name USING HINT = 'take another name'");
    assertThatThrownBy(() -> categories.insert(one))
        .isInstanceOf(DataException.class)
        .hasMessage("category: no more of a \n  take another name");
    raise(database, "'no'");
    assertThatThrownBy(() -> categories.insert(one))
        .hasMessageMatching(
            "(?s)category: no\n  it is raised by .*guard\\(\\).*: write what that lets through");
    raise(
        database,
        "check_violation USING MESSAGE = 'too plain', COLUMN = 'name', TABLE = 'category',"
            + " DETAIL = 'all'");
    assertThatThrownBy(() -> categories.insert(one))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith(
            "category.name must satisfy name (name) — Category.name was \"a\"")
        .extracting(thrown -> ((ConstraintViolation) thrown).violation().components())
        .isEqualTo(List.of("Category.name"));
  }

  public static void rowWithoutPartition(DataSource database) {
    MeasureRepository measures = Rowan.connect(database).repository(MeasureRepository.class);
    assertThatThrownBy(() -> measures.insert(new Measure(null, LocalDate.of(2031, 1, 1), 1)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith(
            "measure has no partition for such a row — Measure.day was 2031-01-01\n  add one")
        .extracting(thrown -> ((ConstraintViolation) thrown).violation().components())
        .isEqualTo(List.of("Measure.day"));
  }

  public static void timeThatPostgresDoesNotHave(DataSource database) {
    assertThatThrownBy(
            () ->
                Rowan.connect(database)
                    .repository(MeasureRepository.class)
                    .insert(new Measure(null, LocalDate.of(9_000_000, 1, 1), 1)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith("measure.day must be between the years -4712 and 5874897");
  }

  /** Each variant by its own constraints, the same by repository and by entity. */
  public static void variantsAreValidatedAsWhatTheyAre(DataSource database) {
    PaymentRepository payments = Rowan.connect(database).repository(PaymentRepository.class);
    PaymentRepository unchecked =
        Rowan.connect(database, RecordValidator.NONE).repository(PaymentRepository.class);
    Payment.Cash cash = new Payment.Cash(null, 1, 0);
    Payment.Card blank = new Payment.Card(null, 1, 0, " ", 1);
    Payment.Transfer none =
        new Payment.Transfer(
            null, 0, 0, new Payment.Transfer.Iban("DE", null), Optional.of("BIC"));
    for (PaymentRepository each : List.of(payments, unchecked)) {
      each.insert(cash);
      assertThatThrownBy(() -> each.insert(blank))
          .isInstanceOf(CheckViolationException.class)
          .hasMessageContaining("Payment.number was \" \"");
      assertThatThrownBy(() -> each.insertAll(List.of(cash, none)))
          .isInstanceOf(CheckViolationException.class)
          .hasMessageContaining("payment.amount must satisfy amount > 0");
    }
    assertThat(payments.count()).isEqualTo(2);
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("jakarta.persistence.validation.mode", "callback");
    configuration
        .getProperties()
        .put(
            "jakarta.persistence.validation.factory",
            Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory());
    configuration.addAnnotatedClass(PaymentEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      factory.inTransaction(session -> session.persist(PaymentEntity.from(cash)));
      for (Payment refused : List.of(blank, none)) {
        assertThatThrownBy(
                () -> factory.inTransaction(session -> session.persist(PaymentEntity.from(refused))))
            .hasStackTraceContaining(refused == blank ? "number" : "amount");
      }
    }
    assertThat(payments.count()).isEqualTo(3);
  }
}
