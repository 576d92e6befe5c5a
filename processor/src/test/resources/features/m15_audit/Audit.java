package m15_audit;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.CreatedBy;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.UpdatedBy;
import java.time.Instant;

/** A mixin. */
record Audit(
    @CreatedAt Instant createdAt,
    @CreatedBy String createdBy,
    @UpdatedAt Instant updatedAt,
    @UpdatedBy String updatedBy) {}
