package generated;

import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.time.Instant;

@Table
record LogEntry(@Index Instant at, String text) {}
