package dev.rowan.schema.ddl;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Rule;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Trigger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The statement that makes a part of a relation, its comment and state left out. */
final class CreatePart extends ConstraintsAlike<String> {
  private final ObjectName relation;
  private final boolean concurrently;

  CreatePart(ObjectName relation, boolean concurrently) {
    this.relation = relation;
    this.concurrently = concurrently;
  }

  @Override
  String constraint(Constraint constraint) {
    return "ALTER TABLE " + Sql.name(relation) + "\n    " + ConstraintText.added(constraint);
  }

  /** An index that is not yet valid is that of a partitioned table alone ({@code ON ONLY}). */
  @Override
  public String index(Index index) {
    return "CREATE "
        + (index.unique() ? "UNIQUE " : "")
        + "INDEX "
        + (concurrently ? "CONCURRENTLY " : "")
        + Sql.identifier(index.name())
        + " ON "
        + (index.invalid() ? "ONLY " : "")
        + Sql.name(relation)
        + (index.method().equals("btree") ? "" : " USING " + Sql.identifier(index.method()))
        + " ("
        + Clauses.keys(index.keys())
        + ")"
        + Clauses.include(index.include())
        + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
        + Clauses.parameters("WITH", index.options())
        + (index.tablespace().isEmpty() ? "" : " TABLESPACE " + Sql.identifier(index.tablespace()))
        + Clauses.where(index.where(), false);
  }

  @Override
  public String trigger(Trigger trigger) {
    return "CREATE" + TriggerText.of(relation, trigger);
  }

  @Override
  public String policy(Policy policy) {
    return "CREATE POLICY "
        + Sql.identifier(policy.name())
        + " ON "
        + Sql.name(relation)
        + (policy.restrictive() ? " AS RESTRICTIVE" : "")
        + (policy.command() == Policy.Command.ALL ? "" : " FOR " + policy.command().name())
        + (policy.roles().isEmpty() ? "" : " TO " + Sql.identifiers(policy.roles()))
        + PolicyText.conditions(policy);
  }

  @Override
  public String rule(Rule rule) {
    return rule.definition();
  }

  @Override
  public String statistics(Statistics statistics) {
    String kinds =
        statistics.kinds().stream()
            .map(kind -> kind.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return "CREATE STATISTICS "
        + Sql.name(new ObjectName(statistics.namespace(), statistics.name()))
        + (kinds.isEmpty() ? "" : " (" + kinds + ")")
        + " ON "
        + Clauses.keys(statistics.keys())
        + " FROM "
        + Sql.name(relation);
  }

  /** Returns a verbatim CREATE statement as CREATE OR REPLACE. */
  static String orReplace(String definition) {
    List<SqlTokens.Token> words = SqlTokens.telling(definition).stream().limit(2).toList();
    boolean already = words.size() == 2 && words.get(1).is("or");
    return already ? definition : definition.replaceFirst("(?i)create\\b", "CREATE OR REPLACE");
  }
}
