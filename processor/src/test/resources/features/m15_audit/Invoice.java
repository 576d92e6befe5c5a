package m15_audit;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.CreatedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Keeper;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.UpdatedBy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last change as a trigger knows it, whoever made it. */
@Table(schema = "books")
record Invoice(
    @Id UUID id,
    long cents,
    @CreatedAt Instant createdAt,
    @CreatedBy UUID createdBy,
    @UpdatedAt(by = Keeper.TRIGGER) Instant updatedAt,
    @UpdatedBy(by = Keeper.TRIGGER) @Nullable UUID updatedBy) {}
