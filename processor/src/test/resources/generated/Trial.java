package generated;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Exclude;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.runtime.data.Range;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
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
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A component for each kind of constraint. */
@Table
@Check("least <= greatest")
@Exclude(columns = "during with &&")
record Trial(
    @Id int id,
    @Unique String code,
    Range<Integer> during,
    @References(Trial.class) @Nullable Integer parent,
    @References(value = Trial.class, deferrable = Deferrable.INITIALLY_DEFERRED) @Nullable Integer later,
    String required,
    @Null @Nullable String nothing,
    @Column(length = 5) String shortText,
    @Column(precision = 4, scale = 1) BigDecimal price,
    @Check("checked <> 13") int checked,
    @NotBlank String notBlank,
    @NotEmpty String notEmpty,
    @Size(min = 2, max = 3) String sized,
    @Length(max = 3) String lengthy,
    @Min(-3) @Min(1) int least,
    @Max(9) int greatest,
    @DecimalMin("0.5") BigDecimal decimalLeast,
    @DecimalMax(value = "2.5", inclusive = false) BigDecimal decimalGreatest,
    @Positive long positive,
    @PositiveOrZero short notNegative,
    @Negative int negative,
    @NegativeOrZero int notPositive,
    @Digits(integer = 2, fraction = 0) int digits,
    @org.hibernate.validator.constraints.Range(min = 1, max = 5) int ranged,
    @Pattern(regexp = "[a-z]+\\d|code") String patterned,
    @Email String email,
    @AssertTrue boolean agreed,
    @AssertFalse boolean banned,
    @Caption(max = 6) String caption,
    @NotEmpty byte[] seal,
    @Size(max = 2) List<@NotBlank @Size(min = 2, max = 5) String> tags,
    @UniqueElements List<Integer> numbers,
    @UniqueElements Set<UUID> ids,
    List<@Min(0) @Max(10) Integer> scores,
    List<@Pattern(regexp = "[\"\\\\]?\\w+") String> words,
    List<@Email String> addresses,
    @Column(type = "jsonb") @Size(max = 1) Map<String, String> labels,
    @Valid Box box) {
  /** A box. */
  record Box(@Positive int width, @Positive int height) {}
}
