package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Domain;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies ALTER DOMAIN to a domain. */
final class DomainAlteration implements DomainChange.Cases<Domain> {
  private final Domain domain;
  private final List<Check> checks;

  DomainAlteration(Domain domain) {
    this.domain = domain;
    this.checks = new ArrayList<>(domain.checks());
  }

  private Domain with(@Nullable Expression defaultValue, @Nullable NotNull notNull) {
    return new Domain(
        domain.name(),
        domain.type(),
        domain.collation(),
        defaultValue,
        notNull,
        checks,
        domain.comment());
  }

  private Domain withChecks() {
    return with(domain.defaultValue(), domain.notNull());
  }

  @Override
  public Domain setDefault(DomainChange.SetDefault change) {
    return with(change.expression(), domain.notNull());
  }

  @Override
  public Domain setRequired(DomainChange.SetRequired change) {
    NotNull kept = domain.notNull() == null ? NotNull.PLAIN : domain.notNull();
    return with(domain.defaultValue(), change.required() ? kept : null);
  }

  @Override
  public Domain addCheck(DomainChange.AddCheck change) {
    String name =
        change.named()
            ? change.check().name()
            : DefaultNames.free(domain.name().name(), List.of(), "check", this::isTaken);
    if (isTaken(name)) {
      throw Refusal.taken("constraint " + domain.name() + "." + name);
    }
    checks.add(change.check().withName(name));
    return withChecks();
  }

  private boolean isTaken(String name) {
    return checks.stream().anyMatch(check -> check.name().equals(name));
  }

  @Override
  public Domain addRequired(DomainChange.AddRequired change) {
    return with(domain.defaultValue(), change.notNull());
  }

  @Override
  public Domain dropCheck(DomainChange.DropCheck change) {
    if (!checks.removeIf(check -> check.name().equals(change.constraint())) && !change.ifExists()) {
      throw unknown(change.constraint());
    }
    return withChecks();
  }

  private Refusal unknown(String constraint) {
    return Refusal.unknown("constraint " + domain.name() + "." + constraint);
  }

  @Override
  public Domain validateCheck(DomainChange.ValidateCheck change) {
    if (!isTaken(change.constraint())) {
      throw unknown(change.constraint());
    }
    checks.replaceAll(
        check -> check.name().equals(change.constraint()) ? check.withNotValid(false) : check);
    return withChecks();
  }

  @Override
  public Domain renameCheck(DomainChange.RenameCheck change) {
    if (!isTaken(change.constraint())) {
      throw unknown(change.constraint());
    }
    if (isTaken(change.to())) {
      throw Refusal.taken("constraint " + domain.name() + "." + change.to());
    }
    checks.replaceAll(
        check -> check.name().equals(change.constraint()) ? check.withName(change.to()) : check);
    return withChecks();
  }
}
