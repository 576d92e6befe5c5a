package dev;

import dev.rowan.annotation.SoftDelete;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record Deletion(@SoftDelete @Nullable Instant deletedAt) {}
