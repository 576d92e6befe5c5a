package m13_sealed;

import dev.rowan.annotation.Id;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record VoucherPayment(@Id UUID id, @Positive @Nullable BigDecimal amount, String voucher)
    implements OnSite {}
