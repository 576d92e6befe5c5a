package m7_checks;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks of columns, of the table, and those of jakarta.validation. */
@Table
@Check("discounted <= price")
@Check(value = "name <> code", name = "name_says_more")
record Product(
    @Id @Pattern(regexp = "[A-Z]{2}\\d+") String code,
    @NotBlank @Size(max = 80) String name,
    @NotEmpty String description,
    @Positive @Digits(integer = 8, fraction = 2) BigDecimal price,
    @PositiveOrZero BigDecimal discounted,
    @Min(1) @Max(99) int rank,
    @DecimalMin("0.5") @DecimalMax(value = "2", inclusive = false) double weight,
    @Negative int debt,
    @NegativeOrZero int balance,
    @Email @Nullable String contact,
    @Check("stock % 2 = 0") int stock) {}
