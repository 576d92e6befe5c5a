package m16_tenants;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Policy;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import java.util.UUID;

/** Its policy lets all through: what is the tenant's still stays so. */
@Table
@Policy(using = "true")
@References(
    value = Customer.class,
    columns = {"tenant", "customerId"},
    to = {"tenantId", "id"})
record Invoice(
    @Id(IdStrategy.IDENTITY) long number, @TenantId UUID tenant, UUID customerId) {}
