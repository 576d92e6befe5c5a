package m12_mixins;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** The same mixin, with names of its own. */
@Table
record Pallet(@Id UUID id, @Embedded Audit audit, @Embedded(prefix = "open_") Span open) {}
