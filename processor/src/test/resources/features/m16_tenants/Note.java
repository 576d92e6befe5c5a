package m16_tenants;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import java.util.UUID;

/** Found by its tenant alone. */
@Table
record Note(@Id UUID id, @TenantId String tenant, String text) {}
