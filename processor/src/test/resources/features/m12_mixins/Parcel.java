package m12_mixins;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns that other tables have too. */
@Table
record Parcel(
    @Id UUID id,
    @Embedded Audit audit,
    @Embedded(prefix = "print_") Label label,
    @Embedded @Nullable Span stored) {}
