package m15_audit;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** The last change as repository and entity know it. */
@Table
record Note(@Id UUID id, String text, @Embedded Audit audit) {}
