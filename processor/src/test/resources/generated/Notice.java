package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tree of a tenant's rows, which stay when they are deleted. */
@Table
@Unique(columns = {"tenantId", "code"})
record Notice(
    @Id UUID id,
    @TenantId UUID tenantId,
    String code,
    @References(value = Notice.class, onDelete = ReferentialAction.CASCADE) @Nullable UUID parentId,
    @SoftDelete @Nullable Instant deletedAt,
    @Version int version) {
  static Notice of(String code, @Nullable UUID parent) {
    return new Notice(null, null, code, parent, null, 0);
  }
}
