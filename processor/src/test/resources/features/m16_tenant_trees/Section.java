package m16_tenant_trees;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tree within a tenant, of which deleted rows stay: with the primary key in it, a key is of all. */
@Table
@Unique(columns = {"tenantId", "id"})
@Unique(columns = {"tenantId", "slug"})
@References(
    value = Section.class,
    columns = {"tenantId", "parentId"},
    to = {"tenantId", "id"})
record Section(
    @Id UUID id,
    @TenantId UUID tenantId,
    @Nullable UUID parentId,
    String slug,
    @SoftDelete @Nullable Instant deletedAt) {}
