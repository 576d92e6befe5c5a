package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import dev.rowan.schema.change.InPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The statements that change a part where it stands, for the pairs that {@link
 * dev.rowan.schema.change.InPlace} allows; comments left out.
 */
final class AlterPart implements TablePart.Cases<List<String>> {
  private final ObjectName relation;
  private final TablePart before;
  private final boolean concurrently;
  private final Surroundings surroundings;

  AlterPart(
      ObjectName relation, TablePart before, boolean concurrently, Surroundings surroundings) {
    this.relation = relation;
    this.before = before;
    this.concurrently = concurrently;
    this.surroundings = surroundings;
  }

  @Override
  public List<String> primaryKey(PrimaryKey key) {
    PrimaryKey was = (PrimaryKey) before;
    return keyIndex(key, was.options(), key.options(), was.tablespace(), key.tablespace());
  }

  @Override
  public List<String> unique(Unique unique) {
    Unique was = (Unique) before;
    return keyIndex(unique, was.options(), unique.options(), was.tablespace(), unique.tablespace());
  }

  @Override
  public List<String> exclusion(Exclusion exclusion) {
    Exclusion was = (Exclusion) before;
    return keyIndex(
        exclusion, was.options(), exclusion.options(), was.tablespace(), exclusion.tablespace());
  }

  @Override
  public List<String> check(Check check) {
    return validated(check);
  }

  @Override
  public List<String> foreignKey(ForeignKey key) {
    ConstraintState was = ConstraintState.of((ForeignKey) before);
    String changes = "";
    if (was.deferrability() != key.deferrability()) {
      changes +=
          key.deferrability() == Deferrability.NOT_DEFERRABLE
              ? " NOT DEFERRABLE"
              : Clauses.deferrability(key.deferrability());
    }
    if (was.notEnforced() != key.notEnforced()) {
      changes += key.notEnforced() ? " NOT ENFORCED" : " ENFORCED";
    }
    List<String> statements = new ArrayList<>();
    if (!changes.isEmpty()) {
      statements.add(alter("ALTER CONSTRAINT " + Sql.identifier(key.name()) + changes));
    }
    statements.addAll(validated(key));
    return statements;
  }

  private List<String> validated(Constraint after) {
    boolean proven =
        ConstraintState.of((Constraint) before).notValid() && !ConstraintState.of(after).notValid();
    return proven && !after.inherited()
        ? List.of(alter("VALIDATE CONSTRAINT " + Sql.identifier(after.name())))
        : List.of();
  }

  /** The index of a key has its name. */
  private List<String> keyIndex(
      Constraint key,
      StorageParameters was,
      StorageParameters will,
      String tablespaceBefore,
      String tablespaceAfter) {
    String index = Sql.name(relation.sibling(key.name()));
    return indexSettings(index, was, will, tablespaceBefore, tablespaceAfter);
  }

  private static List<String> indexSettings(
      String index,
      StorageParameters was,
      StorageParameters will,
      String tablespaceBefore,
      String tablespaceAfter) {
    List<String> actions = new ArrayList<>(AlterSettings.options(was, will));
    if (!tablespaceBefore.equals(tablespaceAfter)) {
      actions.add(
          "SET TABLESPACE "
              + Sql.identifier(tablespaceAfter.isEmpty() ? "pg_default" : tablespaceAfter));
    }
    return actions.stream().map(action -> "ALTER INDEX " + index + " " + action).toList();
  }

  /** The index of a partitioned table becomes valid when the last partition's is attached. */
  @Override
  public List<String> index(Index index) {
    Index was = (Index) before;
    PartWriter writer = new PartWriter(relation, concurrently, surroundings);
    if (was.attachedTo() != null && index.attachedTo() == null && writer.isGone(was.attachedTo())) {
      return writer.create(index);
    }
    String name = Sql.name(relation.sibling(index.name()));
    List<String> statements =
        new ArrayList<>(
            indexSettings(
                name, was.options(), index.options(), was.tablespace(), index.tablespace()));
    if (was.attachedTo() == null && index.attachedTo() != null) {
      statements.add("ALTER INDEX " + Sql.name(index.attachedTo()) + " ATTACH PARTITION " + name);
    }
    if (was.invalid() && !index.invalid() && !isPartitioned()) {
      statements.add("REINDEX INDEX " + (concurrently ? "CONCURRENTLY " : "") + name);
    }
    return statements;
  }

  private boolean isPartitioned() {
    return surroundings.find(ObjectPath.table(relation)).stream()
        .map(Table.class::cast)
        .anyMatch(table -> table.settings().partitioning() != null);
  }

  /** CREATE OR REPLACE enables the trigger. */
  @Override
  public List<String> trigger(Trigger trigger) {
    Trigger was = (Trigger) before;
    if (!InPlace.isSameButEnabled(was, trigger)) {
      List<String> statements = new ArrayList<>();
      statements.add("CREATE OR REPLACE" + TriggerText.of(relation, trigger));
      statements.addAll(trigger.match(new PartState(relation)));
      return statements;
    }
    return was.enabled() == trigger.enabled()
        ? List.of()
        : List.of(PartState.enabled(relation, "TRIGGER", trigger.name(), trigger.enabled()));
  }

  @Override
  public List<String> policy(Policy policy) {
    Policy was = (Policy) before;
    boolean roles = !was.roles().equals(policy.roles());
    String to = policy.roles().isEmpty() ? "PUBLIC" : Sql.identifiers(policy.roles());
    String changes =
        (roles ? " TO " + to : "")
            + (Objects.equals(was.using(), policy.using())
                    && Objects.equals(was.withCheck(), policy.withCheck())
                ? ""
                : PolicyText.conditions(policy));
    return changes.isEmpty()
        ? List.of()
        : List.of("ALTER " + policy.match(new PartTargets(relation)) + changes);
  }

  @Override
  public List<String> rule(Rule rule) {
    Rule was = (Rule) before;
    List<String> statements = new ArrayList<>();
    if (!was.definition().equals(rule.definition())) {
      statements.add(CreatePart.orReplace(rule.definition()));
    }
    if (was.enabled() != rule.enabled()) {
      statements.add(PartState.enabled(relation, "RULE", rule.name(), rule.enabled()));
    }
    return statements;
  }

  @Override
  public List<String> statistics(Statistics statistics) {
    return Objects.equals(((Statistics) before).target(), statistics.target())
        ? List.of()
        : List.of(PartState.target(relation, statistics));
  }

  private String alter(String action) {
    return "ALTER TABLE " + Sql.name(relation) + " " + action;
  }
}
