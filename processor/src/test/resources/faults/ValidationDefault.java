package shop;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
record Order(
    @Id int id,
    @Default("abc") @Size(max = 2) String a,
//           ^ ROWAN1451 @Size refuses the default "abc"
    @Default("x1") @Pattern(regexp = "[a-z]+") String b,
//           ^ ROWAN1451 @Pattern
    @Default("0") @Positive int c,
//           ^ ROWAN1451 @Positive
    @Default("false") @AssertTrue boolean d,
//           ^ ROWAN1451
    @Default("nobody") @Email String e,
//           ^ ROWAN1451
    @Default(" ") @NotBlank String f,
//           ^ ROWAN1451
    @Default("2.5") @DecimalMax(value = "2.5", inclusive = false) BigDecimal g,
//           ^ ROWAN1451
    @Default("a@b") @Email @Size(min = 3) String h) {}
