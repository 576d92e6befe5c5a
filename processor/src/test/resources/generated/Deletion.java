package generated;

import dev.rowan.annotation.SoftDelete;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mixin for tables that keep their deleted rows. */
public record Deletion(@SoftDelete @Nullable Instant deletedAt) {}
