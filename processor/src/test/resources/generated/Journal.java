package generated;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.CreatedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.UpdatedBy;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Who wrote a row and when: the last change as repository and entity know it. */
@Table
record Journal(
    @Id int id,
    String text,
    @Version int version,
    @CreatedAt OffsetDateTime createdAt,
    @CreatedBy @Nullable Integer createdBy,
    @UpdatedAt Instant updatedAt,
    @UpdatedBy String updatedBy) {
  static Journal of(int id, String text) {
    return new Journal(id, text, 0, null, null, null, null);
  }

  Journal with(String other) {
    return new Journal(id, other, version, createdAt, createdBy, updatedAt, updatedBy);
  }
}
