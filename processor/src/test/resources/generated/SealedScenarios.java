package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.CheckViolationException;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.data.page.PageRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The records of a sealed interface, which share a table. */
final class SealedScenarios {
  private SealedScenarios() {}

  private static Payment.Transfer transfer(int amount, String bic) {
    return new Payment.Transfer(
        null, amount, 0, new Payment.Transfer.Iban("DE", null), Optional.ofNullable(bic));
  }

  public static void repositoryReadsAndWritesTheRightRecord(DataSource database) {
    PaymentRepository payments = Rowan.connect(database).repository(PaymentRepository.class);
    Payment.Card card =
        (Payment.Card) payments.insert(new Payment.Card(null, 5, 0, "4711", 3));
    List<Payment> more =
        payments.insertAll(List.of(transfer(6, "BIC"), transfer(7, null), new Payment.Cash(null, 8, 0)));
    assertThat(payments.findById(card.id())).contains(card);
    assertThat(more.get(0)).isInstanceOf(Payment.Transfer.class);
    assertThat(more.get(2)).isInstanceOf(Payment.Cash.class);
    assertThat(payments.findByAmount(7)).containsExactly(more.get(1));
    try (Stream<Payment> all = payments.findAll()) {
      assertThat(all).hasSize(4).contains(card).containsAll(more);
    }
    assertThat(payments.findAll(PageRequest.ofSize(2)).content()).hasSize(2);
    assertThat(payments.findAll(payments.findAll(PageRequest.ofSize(2)).nextPageRequest()).content())
        .hasSize(2);

    Payment changed = payments.update(new Payment.Cash(card.id(), 9, card.version()));
    assertThat(changed).isEqualTo(new Payment.Cash(card.id(), 9, 1));
    assertThatThrownBy(() -> payments.update(card))
        .isInstanceOf(OptimisticLockingFailureException.class);
    payments.delete(changed);
    assertThat(payments.count()).isEqualTo(3);
  }

  public static void withAnInterfaceBetween(DataSource database) {
    Address home = new Address("Elm", "Springwood", null, null);
    List<Vehicle> all =
        List.of(
            new Vehicle.Car(1, 5, home),
            new Vehicle.Car(2, 2, null),
            new Vehicle.Truck(3, null, List.of(2, 4), Optional.of(home), 1),
            new Vehicle.Truck(4, 3, List.of(), Optional.empty(), null),
            new Vehicle.Bike(5));
    VehicleRepository vehicles = Rowan.connect(database).repository(VehicleRepository.class);
    all.forEach(one -> assertThat(vehicles.insert(one)).isEqualTo(one));
    assertThat(vehicles.findById(3)).contains(all.get(2));
    assertThat(vehicles.findByTowedBy(1)).containsExactly(all.get(2));
    for (int i = all.size() - 1; i >= 0; i--) {
      vehicles.delete(all.get(i));
    }
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(VehicleEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      factory.inTransaction(
          session -> all.forEach(one -> session.persist(VehicleEntity.from(one))));
      factory.inTransaction(
          session ->
              all.forEach(
                  one ->
                      assertThat(session.find(VehicleEntity.class, one.id()).toRecord())
                          .isEqualTo(one)));
    }
  }

  public static void checksHoldEachVariantToItsComponents(DataSource database)
      throws SQLException {
    PaymentRepository payments = Rowan.connect(database).repository(PaymentRepository.class);
    assertThatThrownBy(() -> payments.insert(new Payment.Card(null, 0, 0, "1", 1)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("Payment.amount was 0");
    assertThatThrownBy(() -> payments.insert(new Payment.Card(null, 1, 0, null, 1)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("payment_card_check");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String values :
          List.of(
              "'Cash', 1, 0, 'x', NULL",
              "'card', 1, 0, 'x', NULL",
              "'cheque', 1, 0, NULL, NULL")) {
        assertThatThrownBy(
                () ->
                    statement.execute(
                        "INSERT INTO payment (id, kind, amount, version, number, installments)"
                            + " VALUES (gen_random_uuid(), "
                            + values
                            + ")"))
            .hasMessageContaining("violates check constraint");
      }
    }
  }

  public static void entityHoldsAnyVariant(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(PaymentEntity.class);
    PaymentRepository payments = Rowan.connect(database).repository(PaymentRepository.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      PaymentEntity card = PaymentEntity.from(new Payment.Card(null, 5, 0, "4711", 3));
      PaymentEntity transfer = PaymentEntity.from(transfer(6, "BIC"));
      factory.inTransaction(
          session -> {
            session.persist(card);
            session.persist(transfer);
          });
      UUID id = card.getId();
      assertThat(payments.findById(id)).contains(new Payment.Card(id, 5, 0, "4711", 3));
      factory.inTransaction(
          session -> {
            Payment found =
                session
                    .createSelectionQuery(
                        "from PaymentEntity p where p.kind = 'Transfer' and p.iban.country = 'DE'",
                        PaymentEntity.class)
                    .getSingleResult()
                    .toRecord();
            assertThat(found).isEqualTo(payments.findById(transfer.getId()).orElseThrow());
          });
    }
  }
}
