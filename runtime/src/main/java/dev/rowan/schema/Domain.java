package dev.rowan.schema;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain: {@code CREATE DOMAIN email AS text CHECK (VALUE LIKE …)}.
 *
 * @param name its name
 * @param type the type that it narrows
 * @param collation its collation, or null for that of the type
 * @param defaultValue its default, or null
 * @param notNull its NOT NULL constraint, or null
 * @param checks its CHECK constraints, sorted by name
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Domain(
    ObjectName name,
    SqlType type,
    @Nullable ObjectName collation,
    @Nullable Expression defaultValue,
    @Nullable NotNull notNull,
    List<Check> checks,
    String comment)
    implements SchemaObject {
  public Domain {
    checks = checks.stream().sorted(Comparator.comparing(Check::name)).toList();
    if (checks.stream().map(Check::name).distinct().count() < checks.size()) {
      throw new IllegalArgumentException(name + " has two checks of one name");
    }
  }

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.DOMAIN, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.domain(this);
  }
}
