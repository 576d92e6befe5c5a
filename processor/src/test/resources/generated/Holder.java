package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of a tenant. */
@Table
@Unique(columns = {"tenantId", "email"})
@Unique(columns = {"tenantId", "id"})
@References(
    value = Holder.class,
    columns = {"tenantId", "parentId"},
    to = {"tenantId", "id"})
@Index(columns = {"name"})
record Holder(
    @Id UUID id,
    @TenantId UUID tenantId,
    String email,
    String name,
    @Nullable UUID parentId,
    @Version int version) {}
