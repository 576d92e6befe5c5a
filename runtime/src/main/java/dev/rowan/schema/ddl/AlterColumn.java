package dev.rowan.schema.ddl;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ColumnValue.DefaultValue;
import dev.rowan.schema.ColumnValue.Generated;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.change.InPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statements that make one column another.
 *
 * <p>{@code status text DEFAULT 'NEW'} → {@code status public.mood DEFAULT 'NEW'} is
 *
 * <pre>{@code
 * ALTER TABLE public.orders
 *     ALTER COLUMN status DROP DEFAULT,
 *     ALTER COLUMN status TYPE public.mood USING status::public.mood,
 *     ALTER COLUMN status SET DEFAULT 'NEW'
 * }</pre>
 *
 * <p>The type, identity and generation of an inherited column are its parent's: PostgreSQL changes
 * them along with the parent, and nothing is written here.
 */
final class AlterColumn {
  private final ObjectName table;
  private final Column before;
  private final Column after;
  private final Surroundings surroundings;
  private final List<String> actions = new ArrayList<>();
  private final List<String> first = new ArrayList<>();
  private final List<String> afterwards = new ArrayList<>();

  AlterColumn(ObjectName table, Column before, Column after, Surroundings surroundings) {
    this.table = table;
    this.before = before;
    this.after = after;
    this.surroundings = surroundings;
  }

  List<String> statements() {
    if (!InPlace.column(before, after, surroundings.postgres())) {
      return anew();
    }
    boolean retyped = isRetyped() && !isTyped(table, surroundings) && !isParents();
    DefaultValue oldDefault = defaultOf(before);
    DefaultValue newDefault = defaultOf(after);
    boolean newValue = !Objects.equals(oldDefault, newDefault);
    dropValue();
    if (oldDefault != null
        && (newDefault == null || (retyped && !InPlace.keepsType(before, after)))) {
      first.addAll(alterDefault("DROP DEFAULT"));
      newValue = newDefault != null;
    }
    if (retyped) {
      alter("TYPE " + Sql.type(after.type()) + Clauses.collation(newCollation()) + using());
    }
    if (newValue && newDefault != null) {
      String expression = ColumnText.defaultExpression(newDefault.expression());
      afterwards.addAll(alterDefault("SET DEFAULT " + expression));
      afterwards.addAll(PastRows.sequence(table, after, newDefault.expression(), surroundings));
    }
    notNull();
    value();
    storage();
    List<String> statements = new ArrayList<>(first);
    if (!actions.isEmpty()) {
      statements.add(AlterSettings.alter(table, actions));
    }
    statements.addAll(afterwards);
    statements.addAll(
        Comments.changed(Comments.column(table, after.name()), before.comment(), after.comment()));
    return statements;
  }

  /** A column that cannot become the other: computed from others, it holds nothing of its own. */
  private List<String> anew() {
    List<String> statements = new ArrayList<>();
    statements.add(
        AlterSettings.alter(table, List.of("DROP COLUMN " + Sql.identifier(before.name()))));
    statements.addAll(add(table, after, surroundings));
    return statements;
  }

  /** Returns the statements that add a column. */
  static List<String> add(ObjectName table, Column column, Surroundings surroundings) {
    List<String> statements = new ArrayList<>();
    boolean typed = isTyped(table, surroundings);
    Column made =
        typed
            ? Column.of(column.name(), column.type())
                .withCollation(column.collation())
                .withValue(column.value() instanceof Generated ? column.value() : null)
            : ColumnText.inDefinition(fromParent(table, column, surroundings)).withComment("");
    if (!column.inherited() && !typed) {
      statements.add("ALTER TABLE " + Sql.name(table) + " ADD COLUMN " + ColumnText.of(made));
    }
    statements.addAll(new AlterColumn(table, made, column, surroundings).statements());
    return statements;
  }

  /** Returns an inherited column as it comes from the parent; any other as it is. */
  private static Column fromParent(ObjectName table, Column column, Surroundings surroundings) {
    return column.inherited()
        ? Heritage.parentOf(surroundings.schema(), table, column.name())
            .map(parent -> column.withValue(parent.value()).withNotNull(parent.notNull()))
            .orElse(column)
        : column;
  }

  /** Whether the columns of a table are those of its type, and change with it. */
  static boolean isTyped(ObjectName table, Surroundings surroundings) {
    return surroundings
        .schema()
        .table(table)
        .map(found -> found.settings().ofType() != null)
        .orElse(false);
  }

  /** Whether the type is that of a parent's column, inherited alone or declared here too. */
  private boolean isParents() {
    return after.inherited()
        || Heritage.parentOf(surroundings.schema(), table, after.name()).isPresent();
  }

  /** Each table has defaults of its own: those of the tables below stay as they are. */
  private List<String> alterDefault(String action) {
    String column = "ALTER COLUMN " + Sql.identifier(after.name()) + " " + action;
    if (Heritage.of(surroundings.schema()).heirs(table).isEmpty()) {
      actions.add(column);
      return List.of();
    }
    return List.of("ALTER TABLE ONLY " + Sql.name(table) + " " + column);
  }

  private boolean isRetyped() {
    return !before.type().equals(after.type())
        || !Objects.equals(before.collation(), after.collation());
  }

  private void alter(String action) {
    actions.add("ALTER COLUMN " + Sql.identifier(after.name()) + " " + action);
  }

  private static @Nullable DefaultValue defaultOf(Column column) {
    return column.value() instanceof DefaultValue value ? value : null;
  }

  /** An identity or generation that goes. */
  private void dropValue() {
    if (after.inherited()) {
      return;
    }
    if (before.value() instanceof Identity && !(after.value() instanceof Identity)) {
      alter("DROP IDENTITY");
    }
    if (before.value() instanceof Generated && !(after.value() instanceof Generated)) {
      alter("DROP EXPRESSION");
    }
  }

  /** Back to the type's own collation needs to be said, if only the collation changes. */
  private @Nullable ObjectName newCollation() {
    boolean sameType = before.type().equals(after.type());
    return after.collation() == null && sameType
        ? new ObjectName("pg_catalog", "default")
        : after.collation();
  }

  private String using() {
    if (after.value() instanceof Generated) {
      return "";
    }
    String value = Casts.using(Sql.identifier(after.name()), before.type(), after.type());
    return value.isEmpty() ? "" : " USING " + value;
  }

  private void notNull() {
    NotNull was = before.notNull();
    NotNull will = after.notNull();
    if (Objects.equals(was, will)) {
      return;
    }
    if (will == null) {
      alter("DROP NOT NULL");
    } else if (was != null) {
      changeNotNull(was, will);
    } else if (will.equals(NotNull.PLAIN) || surroundings.postgres() < 18) {
      alter("SET NOT NULL");
    } else {
      actions.add(
          "ADD CONSTRAINT "
              + Sql.identifier(constraintName(will))
              + " NOT NULL "
              + Sql.identifier(after.name())
              + (will.noInherit() ? " NO INHERIT" : "")
              + (will.notValid() ? " NOT VALID" : ""));
    }
  }

  /** From 18 on a NOT NULL is a constraint with a name; a proven one cannot become unproven. */
  private void changeNotNull(NotNull was, NotNull will) {
    String name = Sql.identifier(constraintName(will));
    if (!constraintName(was).equals(constraintName(will)) && surroundings.postgres() >= 18) {
      afterwards.add(renameConstraint(table, constraintName(was), constraintName(will)));
    }
    if (was.notValid() && !will.notValid()) {
      afterwards.add(AlterSettings.alter(table, List.of("VALIDATE CONSTRAINT " + name)));
    } else if (!was.notValid() && will.notValid()) {
      alter("DROP NOT NULL");
      afterwards.clear();
      afterwards.addAll(
          new AlterColumn(table, before.withNotNull(null), before.withNotNull(will), surroundings)
              .statements());
      return;
    }
    if (was.noInherit() != will.noInherit()) {
      afterwards.add(
          AlterSettings.alter(
              table,
              List.of(
                  "ALTER CONSTRAINT " + name + (will.noInherit() ? " NO INHERIT" : " INHERIT"))));
    }
  }

  private String constraintName(NotNull notNull) {
    return notNull.name().isEmpty()
        ? DefaultNames.of(table.name(), List.of(after.name()), "not_null")
        : notNull.name();
  }

  static String renameConstraint(ObjectName table, String from, String to) {
    return "ALTER TABLE "
        + Sql.name(table)
        + " RENAME CONSTRAINT "
        + Sql.identifier(from)
        + " TO "
        + Sql.identifier(to);
  }

  /** An identity or generation that comes or changes. */
  private void value() {
    ColumnValue value = after.value();
    if (after.inherited() || Objects.equals(before.value(), value)) {
      return;
    }
    if (value instanceof Identity identity) {
      if (before.value() instanceof Identity was) {
        changeIdentity(was, identity);
      } else {
        alter("ADD" + ColumnText.value(identity));
        afterwards.add(PastRows.identity(table, after, identity));
      }
    } else if (value instanceof Generated generated) {
      Expression expression = generated.expression();
      alter("SET EXPRESSION AS " + Sql.parenthesized(expression));
    }
  }

  private void changeIdentity(Identity was, Identity will) {
    String options =
        (was.always() == will.always() ? "" : " SET GENERATED " + ColumnText.mode(will))
            + AlterSequence.identity(was.options(), will.options(), after.type());
    if (!options.isEmpty()) {
      alter(options.substring(1));
    }
    ObjectName from = sequence(was);
    first.addAll(
        SequenceBounds.of(was.options(), after.type())
            .moveInto(SequenceBounds.of(will.options(), after.type()), from));
    ObjectName to = sequence(will);
    afterwards.addAll(Renames.sequence(from, to));
  }

  private ObjectName sequence(Identity identity) {
    return identity.sequence() == null
        ? table.sibling(DefaultNames.of(table.name(), List.of(after.name()), "seq"))
        : identity.sequence();
  }

  private void storage() {
    if (before.storage() != after.storage()) {
      String storage = after.storage().name();
      alter(
          "SET STORAGE "
              + (after.storage() == Column.Storage.DEFAULT && surroundings.postgres() < 16
                  ? Storages.usual(after.type())
                  : storage));
    }
    if (!before.compression().equals(after.compression())) {
      alter(
          "SET COMPRESSION "
              + (after.compression().isEmpty()
                  ? "default"
                  : after.compression().toLowerCase(Locale.ROOT)));
    }
    if (!Objects.equals(before.statisticsTarget(), after.statisticsTarget())) {
      alter(statistics(after.statisticsTarget()));
    }
    AlterSettings.options(before.options(), after.options()).forEach(this::alter);
  }

  /** -1 means the server's default in all versions; DEFAULT is a word from 17 on only. */
  static String statistics(@Nullable Integer target) {
    return "SET STATISTICS " + (target == null ? -1 : target);
  }
}
