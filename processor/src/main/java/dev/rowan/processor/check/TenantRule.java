package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Reference;
import dev.rowan.processor.mapping.IdGeneration;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A tenant is told by an id, and what PostgreSQL checks behind the policies, keys and references,
 * tells one tenant nothing of another.
 */
final class TenantRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    List<LoweredColumn> tenants = lowered.columns().tenant();
    tenants.forEach(tenant -> type(tenant, faults));
    if (tenants.size() == 1) {
      LoweredColumn tenant = tenants.get(0);
      keys(tenant, lowered, faults);
      lowered.references().forEach(reference -> reference(tenant, reference, faults));
    }
  }

  private static void type(LoweredColumn tenant, Faults faults) {
    if (!isId(tenant.stored().type())) {
      faults.add(
          Code.TENANT_TYPE,
          tenant.component().marks().tenantId().orElseThrow().spot(),
          "a tenant is told by an id, " + tenant.path() + " is " + tenant.stored().type(),
          "make it a UUID, a String or a Long");
    }
  }

  /** Whether a setting, which is a text, can say a value of a type. */
  static boolean isId(SqlType type) {
    return !type.isArray()
        && switch (type.name().name()) {
          case "uuid", "text", "character varying", "smallint", "integer", "bigint" -> true;
          default -> !type.isBuiltIn();
        };
  }

  private static void keys(LoweredColumn tenant, Lowered lowered, Faults faults) {
    Table table = lowered.mapping().table();
    for (TablePart part : table.parts()) {
      Spot spot = lowered.origins().get(part.path(table.name()));
      Optional<List<String>> key = key(part, lowered);
      if (spot != null && key.isPresent() && !key.get().contains(tenant.name())) {
        faults.add(
            Code.UNIQUE_ACROSS_TENANTS,
            spot,
            part.name()
                + " holds for all tenants together: what one has is refused to the others, who learn"
                + " of it",
            part instanceof PrimaryKey
                ? "make " + tenant.path() + " part of the key with @Id"
                : "name " + tenant.path() + " first: columns = {\"" + tenant.path() + "\", …}");
      }
    }
  }

  /** Returns the columns of a key whose values mean something outside the database. */
  private static Optional<List<String>> key(TablePart part, Lowered lowered) {
    if (part instanceof PrimaryKey key) {
      return lowered.columns().key().stream()
              .allMatch(
                  column ->
                      column.mapping().id() == IdGeneration.ASSIGNED
                          && column.component().marks().references().isEmpty())
          ? Optional.of(key.columns())
          : Optional.empty();
    }
    if (part instanceof Unique unique) {
      return Optional.of(unique.columns());
    }
    return part instanceof Index index && index.unique()
        ? Optional.of(index.keys().stream().map(IndexKey::column).filter(Objects::nonNull).toList())
        : Optional.empty();
  }

  /** PostgreSQL looks behind the policies where it checks a foreign key, and so it acts. */
  private static void reference(LoweredColumn tenant, Reference reference, Faults faults) {
    List<LoweredColumn> others = reference.target().tenant();
    if (others.isEmpty()) {
      return;
    }
    int own = reference.columns().indexOf(tenant);
    if (own < 0 || !others.contains(reference.referenced().get(own))) {
      String target = reference.target().record().type().simpleName();
      faults.add(
          Code.REFERENCE_ACROSS_TENANTS,
          reference.view().target().spot(),
          "a foreign key sees the rows of all tenants: a row could refer to the "
              + target
              + " of another",
          "refer to both: @References(value = "
              + target
              + ".class, columns = {\""
              + tenant.path()
              + "\", …}, to = {\""
              + others.get(0).path()
              + "\", …}) on the record");
    }
  }
}
