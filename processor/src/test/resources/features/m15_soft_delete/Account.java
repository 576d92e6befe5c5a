package m15_soft_delete;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.util.UUID;

/** Deleted rows stay, and keys and indexes pass over them. */
@Table("accounts")
@Index(columns = {"name", "email desc"})
record Account(
    @Id UUID id,
    @Unique String email,
    @Unique(where = "true") String number,
    String name,
    @Version int version,
    @Embedded Deletion deletion) {}
