package generated;

import dev.rowan.annotation.DiscriminatorColumn;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Three records in one table. */
@Table
@DiscriminatorColumn("kind")
public sealed interface Payment {
  /** By card. */
  @DiscriminatorValue("card")
  record Card(
      @Id @Nullable UUID id,
      @Positive @Index int amount,
      @Version int version,
      @NotBlank @Size(max = 20) String number,
      int installments)
      implements Payment {}

  /** By transfer. */
  record Transfer(
      @Id @Nullable UUID id,
      @Positive @Index int amount,
      @Version int version,
      Iban iban,
      Optional<String> bic)
      implements Payment {
    /** From where. */
    public record Iban(String country, @Nullable String account) {}
  }

  /** With nothing of its own. */
  record Cash(@Id @Nullable UUID id, @Positive @Index int amount, @Version int version)
      implements Payment {}
}
