package generated;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import jakarta.validation.constraints.Max;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With a mixin, a value of one component under a prefix, and one that may be absent. */
@Table
public record Crate(
    @Id @Nullable UUID id,
    @Unique String code,
    @Embedded Stamps stamps,
    @Embedded(prefix = "seal_") Seal seal,
    @Embedded @Nullable Size size) {
  /** What closes it. */
  public record Seal(@Max(9) int number) {}

  /** How large it is. */
  public record Size(int width, int height) {}
}
