package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of several attributes in one column. */
@Type("chests")
record Chest(
    int width,
    @Nullable String label,
    @Column(name = "feeling") Mood mood,
    Optional<BigDecimal> weight,
    List<String> marks,
    @Nullable EmailAddress sender,
    Spot spot) {
  /** Where it stands. */
  @Type
  record Spot(String row, @Nullable Instant since) {}
}
