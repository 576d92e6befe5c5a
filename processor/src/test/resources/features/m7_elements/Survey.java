package m7_elements;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.UniqueElements;

/** Constraints on what holds several values, and on each of them. */
@Table("surveys")
record Survey(
    @Id int id,
    @Title String title,
    @Title(max = 9) String code,
    @Size(max = 3) List<@NotNull @NotBlank @Size(min = 2, max = 5) String> tags,
    Set<@Min(0) @DecimalMax("9.5") BigDecimal> weights,
    @UniqueElements @NotEmpty List<Integer> numbers,
    @UniqueElements List<@Email @Pattern(regexp = "[\"\\\\']?\\S+") String> words,
    Optional<@Range(min = 1, max = 5) Integer> stars,
    @Column(type = "jsonb") @Size(min = 1, max = 2) Map<String, String> labels,
    @Column(type = "jsonb") @NotEmpty List<String> notes,
    @NotEmpty byte[] seal) {}
