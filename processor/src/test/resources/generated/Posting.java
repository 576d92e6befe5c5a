package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import java.util.UUID;

/** A row whose tenant is part of its key. */
@Table
@References(
    value = Holder.class,
    columns = {"tenant", "accountId"},
    to = {"tenantId", "id"})
record Posting(
    @Id @TenantId UUID tenant, @Id(IdStrategy.IDENTITY) long number, UUID accountId, long cents) {}
