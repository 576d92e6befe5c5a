package m16_policies;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.RowLevelSecurity;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** Closed, but for its owner. */
@Table
@RowLevelSecurity(force = false)
record Vault(@Id UUID id) {}
