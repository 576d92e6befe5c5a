package dev.rowan.processor.lower;

import dev.rowan.processor.read.TenantIdView;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Policy;
import dev.rowan.schema.ddl.CurrentSetting;
import dev.rowan.schema.ddl.Sql;
import java.util.List;

/** Lowers {@code @TenantId} to a policy and an index. */
final class TenantLowering {
  private final RecordColumns columns;
  private final PartList parts;

  TenantLowering(RecordColumns columns, PartList parts) {
    this.columns = columns;
    this.parts = parts;
  }

  /** Adds the policies; a permissive one beside it would let other tenants' rows through. */
  void policies() {
    boolean restrictive =
        columns.flatScopes().stream()
            .flatMap(scope -> scope.marks().policies().stream())
            .anyMatch(policy -> !policy.restrictive());
    for (LoweredColumn column : columns.tenant()) {
      Expression own =
          new Expression(
              Sql.identifier(column.name())
                  + " = "
                  + CurrentSetting.TENANT.of(column.stored().type()).sql());
      parts.add(
          new Policy(
              parts.name(List.of(column.name()), "policy"),
              restrictive,
              Policy.Command.ALL,
              List.of(),
              own,
              own,
              ""),
          view(column).spot());
    }
  }

  /** Adds the index, where no key or index leads with the tenant. */
  void indexes() {
    for (LoweredColumn column : columns.tenant()) {
      if (view(column).index()) {
        parts.addIndex(List.of(column.name()), view(column).spot());
      }
    }
  }

  private static TenantIdView view(LoweredColumn column) {
    return column.component().marks().tenantId().orElseThrow();
  }
}
