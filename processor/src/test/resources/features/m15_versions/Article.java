package m15_versions;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Who wins, and when it was. */
@Table
record Article(
    @Id UUID id,
    String text,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt OffsetDateTime changedAt) {}
