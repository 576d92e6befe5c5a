package m13_sealed;

import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Unique;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;

@DiscriminatorValue("card")
record CardPayment(
    @Id UUID id,
    @Positive BigDecimal amount,
    @Unique String cardNumber,
    int installments,
    String reference)
    implements Payment {}
