package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import dev.rowan.schema.ddl.CurrentSetting;
import dev.rowan.schema.ddl.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whose rows a table holds, in the way of {@code @TenantId}: the column's default, the policy and
 * the forced row level security are just those that it makes, and no key or reference reaches
 * beyond one tenant, which the processor would refuse.
 *
 * @param column the column
 * @param policy its policy
 */
record Tenant(String column, Policy policy) {
  private static final Set<SqlType> IDS =
      Set.of(SqlType.UUID, SqlType.TEXT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  /** Returns those of tables that have one. */
  static Map<ObjectName, Tenant> of(Collection<Table> tables) {
    Map<ObjectName, Tenant> tenants = new TreeMap<>();
    tables.forEach(table -> of(table).ifPresent(tenant -> tenants.put(table.name(), tenant)));
    Map<ObjectName, Tenant> apart = new TreeMap<>(tenants);
    for (Table table : tables) {
      Tenant own = tenants.get(table.name());
      if (own != null
          && !table.parts(ForeignKey.class).stream().allMatch(key -> own.keeps(key, tenants))) {
        apart.remove(table.name());
      }
    }
    return apart;
  }

  private static Optional<Tenant> of(Table table) {
    return table.settings().rowSecurity() && table.settings().forceRowSecurity()
        ? table.columns().stream()
            .filter(Tenant::isTenant)
            .flatMap(column -> policy(table, column).stream())
            .filter(tenant -> tenant.areApart(table))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isTenant(Column column) {
    return IDS.contains(column.type())
        && NotNull.PLAIN.equals(column.notNull())
        && new ColumnValue.DefaultValue(CurrentSetting.TENANT.of(column.type()))
            .equals(column.value());
  }

  private static Optional<Tenant> policy(Table table, Column column) {
    Expression own =
        new Expression(
            Sql.identifier(column.name()) + " = " + CurrentSetting.TENANT.of(column.type()).sql());
    String name = DefaultNames.of(table.name().name(), List.of(column.name()), "policy");
    boolean narrows =
        PolicyWriter.sayable(table).stream()
            .anyMatch(policy -> !policy.restrictive() && !policy.name().equals(name));
    Policy usual = new Policy(name, narrows, Policy.Command.ALL, List.of(), own, own, "");
    return table.parts(Policy.class).stream()
        .filter(policy -> policy.withComment("").equals(usual))
        .map(policy -> new Tenant(column.name(), policy))
        .findFirst();
  }

  /** Whether each key that means something outside is one of a tenant. */
  private boolean areApart(Table table) {
    boolean key =
        table
            .primaryKey()
            .map(
                primary ->
                    primary.columns().contains(column)
                        || primary.columns().stream()
                            .anyMatch(name -> isMade(table, name, primary.columns().size())))
            .orElse(true);
    return key
        && Stream.concat(
                table.parts(Unique.class).stream().map(Unique::columns),
                table.parts(Index.class).stream()
                    .filter(Index::unique)
                    .map(
                        index ->
                            index.keys().stream()
                                .map(IndexKey::column)
                                .map(String::valueOf)
                                .toList()))
            .allMatch(columns -> columns.contains(column));
  }

  /** Whether a value of a key is counted, a random one, or another record's. */
  private static boolean isMade(Table table, String name, int columns) {
    return table.parts(ForeignKey.class).stream()
            .anyMatch(key -> key.columns().equals(List.of(name)))
        || (columns == 1
            && table
                .column(name)
                .filter(column -> column.value() != null || column.type().equals(SqlType.UUID))
                .isPresent());
  }

  /** Whether a foreign key to a tenant's table names the tenant on both sides. */
  private boolean keeps(ForeignKey key, Map<ObjectName, Tenant> tenants) {
    Tenant other = tenants.get(key.referencedTable());
    int own = key.columns().indexOf(column);
    return other == null || (own >= 0 && key.referencedColumns().get(own).equals(other.column()));
  }
}
