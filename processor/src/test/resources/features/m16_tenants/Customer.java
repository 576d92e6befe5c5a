package m16_tenants;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.Unique;
import java.util.UUID;

/** One of a tenant, known by an address that another tenant may have too. */
@Table
@Unique(columns = {"tenantId", "email"})
@Unique(columns = {"tenantId", "id"})
record Customer(@Id UUID id, @TenantId UUID tenantId, String email) {}
