package m3_nulls;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** NOT NULL unless it says otherwise. */
@Table
record Profile(
    @Id int id,
    int score,
    Integer boxed,
    @Nullable String nickname,
    Optional<LocalDate> birthday,
    @NotNull String name,
    @Nullable Home home) {
  record Home(String street, @Nullable String city) {}
}
