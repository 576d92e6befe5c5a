package m13_sealed;

import dev.rowan.annotation.Id;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record BankPayment(
    @Id UUID id, @Positive BigDecimal amount, Iban iban, Optional<String> bic, String reference)
    implements Payment {
  record Iban(String country, @Nullable String number) {}
}
