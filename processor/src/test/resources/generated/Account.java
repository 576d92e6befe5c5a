package generated;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deleted rows stay. */
@Table
public record Account(
    @Id @Nullable UUID id,
    @Unique String email,
    @Index String name,
    @Version int version,
    @UpdatedAt Instant changedAt,
    @Embedded Deletion deletion) {
  static Account of(String email, String name) {
    return new Account(null, email, name, 0, Instant.EPOCH, new Deletion(null));
  }
}
