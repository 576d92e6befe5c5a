package dev.rowan.runtime.importing;

import dev.rowan.schema.ObjectName;
import java.util.Map;
import java.util.Optional;

/** {@code @TenantId}, with the policy that it makes. */
final class TenantWriter implements Writer {
  private final Map<ObjectName, Tenant> tenants;

  /**
   * Returns a writer.
   *
   * @param tenants those of all tables
   */
  TenantWriter(Map<ObjectName, Tenant> tenants) {
    this.tenants = tenants;
  }

  @Override
  public void write(RecordDraft record) {
    Optional.ofNullable(tenants.get(record.table().name()))
        .ifPresent(
            tenant -> {
              record.belongsTo(tenant);
              ComponentDraft component = record.component(tenant.column());
              component.lowersTo(component.lowered().withValue(component.column().value()));
            });
  }
}
