package m13_sealed;

import dev.rowan.annotation.Id;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;

record CashPayment(@Id UUID id, @Positive BigDecimal amount) implements OnSite {}
