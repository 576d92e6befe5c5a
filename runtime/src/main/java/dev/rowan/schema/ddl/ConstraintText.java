package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Constraints as a table or domain definition names them: {@code CONSTRAINT orders_pkey PRIMARY KEY
 * (id)}.
 */
final class ConstraintText implements Constraint.Cases<String> {
  private static final ConstraintText TEXT = new ConstraintText();

  private ConstraintText() {}

  /** Returns the constraint for CREATE TABLE, where it is always valid. */
  static String of(Constraint constraint) {
    return "CONSTRAINT " + Sql.identifier(constraint.name()) + " " + constraint.match(TEXT);
  }

  /** Returns the constraint for ALTER TABLE or ALTER DOMAIN … ADD. */
  static String added(Constraint constraint) {
    return "ADD "
        + of(constraint)
        + (ConstraintState.of(constraint).notValid() ? " NOT VALID" : "");
  }

  /** Returns the constraint that takes an index over. */
  static String usingIndex(Constraint constraint, Index index) {
    return "ADD CONSTRAINT "
        + Sql.identifier(constraint.name())
        + (constraint instanceof PrimaryKey ? " PRIMARY KEY" : " UNIQUE")
        + " USING INDEX "
        + Sql.identifier(index.name())
        + Clauses.deferrability(ConstraintState.of(constraint).deferrability());
  }

  @Override
  public String primaryKey(PrimaryKey key) {
    return "PRIMARY KEY ("
        + columns(key.columns(), "", key.withoutOverlaps() ? " WITHOUT OVERLAPS" : "")
        + ")"
        + Clauses.include(key.include())
        + Clauses.parameters("WITH", key.options())
        + indexTablespace(key.tablespace())
        + Clauses.deferrability(key.deferrability());
  }

  @Override
  public String unique(Unique unique) {
    return "UNIQUE "
        + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
        + "("
        + columns(unique.columns(), "", unique.withoutOverlaps() ? " WITHOUT OVERLAPS" : "")
        + ")"
        + Clauses.include(unique.include())
        + Clauses.parameters("WITH", unique.options())
        + indexTablespace(unique.tablespace())
        + Clauses.deferrability(unique.deferrability());
  }

  @Override
  public String check(Check check) {
    return "CHECK "
        + Sql.parenthesized(check.expression())
        + (check.noInherit() ? " NO INHERIT" : "")
        + enforcement(check.notEnforced());
  }

  @Override
  public String foreignKey(ForeignKey key) {
    String period = key.period() ? "PERIOD " : "";
    String referenced =
        key.referencedColumns().isEmpty()
            ? ""
            : " (" + columns(key.referencedColumns(), period, "") + ")";
    return "FOREIGN KEY ("
        + columns(key.columns(), period, "")
        + ") REFERENCES "
        + Sql.name(key.referencedTable())
        + referenced
        + (key.matchType() == ForeignKey.MatchType.FULL ? " MATCH FULL" : "")
        + action(" ON UPDATE ", key.onUpdate())
        + action(" ON DELETE ", key.onDelete())
        + (key.onDeleteColumns().isEmpty()
            ? ""
            : " (" + Sql.identifiers(key.onDeleteColumns()) + ")")
        + Clauses.deferrability(key.deferrability())
        + enforcement(key.notEnforced());
  }

  @Override
  public String exclusion(Exclusion exclusion) {
    String elements =
        exclusion.elements().stream()
            .map(element -> Clauses.key(element.key()) + " WITH " + element.operator())
            .collect(Collectors.joining(", "));
    return "EXCLUDE USING "
        + Sql.identifier(exclusion.method())
        + " ("
        + elements
        + ")"
        + Clauses.include(exclusion.include())
        + Clauses.parameters("WITH", exclusion.options())
        + indexTablespace(exclusion.tablespace())
        + Clauses.where(exclusion.where(), true)
        + Clauses.deferrability(exclusion.deferrability());
  }

  private static String columns(List<String> columns, String beforeLast, String afterLast) {
    int last = columns.size() - 1;
    String others = last == 0 ? "" : Sql.identifiers(columns.subList(0, last)) + ", ";
    return others + beforeLast + Sql.identifier(columns.get(last)) + afterLast;
  }

  private static String indexTablespace(String tablespace) {
    return tablespace.isEmpty() ? "" : " USING INDEX TABLESPACE " + Sql.identifier(tablespace);
  }

  private static String enforcement(boolean notEnforced) {
    return notEnforced ? " NOT ENFORCED" : "";
  }

  private static String action(String word, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? ""
        : word + action.name().replace('_', ' ').toUpperCase(Locale.ROOT);
  }
}
