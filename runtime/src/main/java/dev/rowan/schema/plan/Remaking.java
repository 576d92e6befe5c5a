package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what PostgreSQL wants out of the way of a change, and lets it go before and come back
 * after.
 *
 * <p>The type of {@code orders.total} changes: the view {@code big_orders} over it is dropped and
 * made again, and the view over that one too.
 */
final class Remaking {
  /** What stands in the way of another type of a column; keys, checks and indexes follow it. */
  private static final Set<Kind> FIXED_TO_TYPE =
      EnumSet.of(Kind.VIEW, Kind.RULE, Kind.POLICY, Kind.TRIGGER, Kind.COLUMN, Kind.ROUTINE);

  private static final Set<Kind> TYPES =
      EnumSet.of(Kind.ENUM, Kind.DOMAIN, Kind.COMPOSITE, Kind.RANGE);

  private final Schema before;
  private final Schema after;
  private final int postgres;
  private final ChangeSet changes;
  private final Map<ObjectPath, Set<ObjectPath>> usedBy = new TreeMap<>();
  private final Deque<ObjectPath> gone = new ArrayDeque<>();
  private @Nullable ObjectPath cause;

  Remaking(Schema before, Schema after, int postgres, ChangeSet changes) {
    this.before = before;
    this.after = after;
    this.postgres = postgres;
    this.changes = changes;
  }

  /** Adds to the changes whatever must be dropped and made again. */
  void complete() {
    index();
    List<SchemaChange> given = changes.all();
    for (SchemaChange change : given) {
      cause = change.path();
      if (change instanceof ReplaceObject replace) {
        replaced(replace);
      } else if (change instanceof DropObject drop) {
        resolvedAnew(drop.path());
      } else if (change instanceof ReplaceColumn replace) {
        replaced(replace);
      } else if (change instanceof DropPart
          || (change instanceof ReplacePart replace
              && !InPlace.part(replace.before(), replace.after()))) {
        keysTo(change.path());
        if (change instanceof ReplacePart replace && isShared(replace)) {
          remake(change.path());
        }
      }
    }
    while (!gone.isEmpty()) {
      ObjectPath path = gone.remove();
      cause = path;
      usedBy.getOrDefault(path, Set.of()).stream()
          .filter(user -> !isPartOf(user, path))
          .forEach(this::makeWay);
    }
  }

  /** A key or index of a partitioned table goes with those of its partitions, and comes after. */
  private boolean isShared(ReplacePart replace) {
    return Adoption.isParents(replace.before())
        || Adoption.isParents(replace.after())
        || before
            .table(replace.relation().object())
            .filter(table -> table.settings().partitioning() != null)
            .isPresent();
  }

  /** A view takes its own parts along. */
  private static boolean isPartOf(ObjectPath user, ObjectPath path) {
    return user.kind().isPart() && !path.kind().isPart() && user.object().equals(path.object());
  }

  /**
   * What stays as it is while something that it uses goes will use something else of that name: a
   * default {@code f(1)} means {@code f(integer)} today and {@code f(bigint)} tomorrow.
   */
  private void resolvedAnew(ObjectPath path) {
    usedBy.getOrDefault(path, Set.of()).stream()
        .filter(user -> !isLooseRoutine(user) && !changes.touches(user))
        .forEach(this::makeWay);
  }

  private void replaced(ReplaceObject replace) {
    boolean inPlace =
        InPlace.object(replace.before(), replace.after())
            && !attributeInUse(replace)
            && !TypeHolders.blocks(before, replace);
    if (!inPlace) {
      remake(replace.path());
    }
  }

  /** No column can be of a type while it is made anew. */
  private void freeColumns(ObjectPath type) {
    SqlType named = SqlType.named(type.object());
    for (Table table : before.tables()) {
      for (Column column : table.columns()) {
        if (column.type().element().withModifiers("").equals(named)) {
          throughBase(table.name(), column, before.find(type).orElseThrow());
        }
      }
    }
  }

  /** ALTER TYPE … ALTER ATTRIBUTE is refused while a column is of the type. */
  private boolean attributeInUse(ReplaceObject replace) {
    if (!(replace.before() instanceof CompositeType was)
        || !(replace.after() instanceof CompositeType will)
        || !TypeHolders.holdsAny(before, was.name())) {
      return false;
    }
    return was.attributes().stream()
        .anyMatch(
            old ->
                will.attributes().stream()
                    .anyMatch(
                        now -> now.name().equals(old.name()) && !now.type().equals(old.type())));
  }

  /** A column of a type that is made anew is text (or the domain's type) in the meantime. */
  private void throughBase(ObjectName table, Column column, SchemaObject type) {
    ObjectPath path = ObjectPath.column(table, column.name());
    boolean stays = after.table(table).flatMap(now -> now.column(column.name())).isPresent();
    if (!stays || changes.goes(path)) {
      return;
    }
    SqlType base = type instanceof Domain domain ? base(domain) : SqlType.TEXT;
    SqlType bridge = new SqlType(base.name(), base.modifiers(), column.type().dimensions());
    changes.detour(table, column.withType(bridge).withValue(null).withCollation(null));
    because(path);
    typeChanged(path, true);
    keysTo(path);
  }

  /** A domain may be over another one, or an enum, which may go as well. */
  private SqlType base(Domain domain) {
    SqlType under = domain.type();
    return before
        .find(ObjectPath.of(Kind.DOMAIN, under.name()))
        .map(other -> base((Domain) other))
        .orElse(under.isBuiltIn() ? under : SqlType.TEXT);
  }

  private void replaced(ReplaceColumn replace) {
    if (!InPlace.column(replace.before(), replace.after(), postgres)) {
      remake(replace.path());
    } else if (ColumnAspects.changesType(replace)) {
      typeChanged(replace.path(), !InPlace.keepsType(replace.before(), replace.after()));
      foreignKeysOf(replace);
    }
  }

  private void typeChanged(ObjectPath column, boolean toAnother) {
    for (ObjectPath user : usedBy.getOrDefault(column, Set.of())) {
      if (FIXED_TO_TYPE.contains(user.kind()) && !isLooseRoutine(user)) {
        makeWay(user);
      } else if (isReplaced(user) || (toAnother && holdsExpression(user))) {
        remake(user);
      }
    }
  }

  /**
   * PostgreSQL keeps the casts of the old type in an expression: {@code n > 0} over a numeric that
   * becomes an integer would stay {@code n::numeric > 0::numeric}.
   */
  private boolean holdsExpression(ObjectPath path) {
    return part(path)
        .filter(
            part ->
                part instanceof Check
                    || (part instanceof Index index
                        && (index.where() != null
                            || index.keys().stream().anyMatch(key -> key.expression() != null))))
        .isPresent();
  }

  /** A check or index that changes with its column cannot stand while the column changes. */
  private boolean isReplaced(ObjectPath path) {
    return changes.all().stream()
        .filter(change -> change instanceof ReplacePart && !Adoption.isFlip(change))
        .anyMatch(change -> change.path().equals(path));
  }

  /** A function that is text to PostgreSQL depends on its arguments only. */
  private boolean isLooseRoutine(ObjectPath path) {
    return path.kind() == Kind.ROUTINE
        && before
            .find(path)
            .filter(object -> ((Routine) object).definition().contains("BEGIN ATOMIC"))
            .isEmpty();
  }

  private void foreignKeysOf(ReplaceColumn replace) {
    if (TypeChange.comparable(replace.before().type(), replace.after().type())) {
      return;
    }
    usedBy.getOrDefault(replace.path(), Set.of()).stream()
        .filter(user -> part(user).filter(ForeignKey.class::isInstance).isPresent())
        .forEach(this::remake);
  }

  /** The foreign keys of, or to, a key or a column. */
  private void keysTo(ObjectPath used) {
    usedBy.getOrDefault(used, Set.of()).stream()
        .filter(user -> part(user).filter(ForeignKey.class::isInstance).isPresent())
        .forEach(this::remake);
  }

  private void makeWay(ObjectPath user) {
    Column column =
        user.kind() == Kind.COLUMN
            ? before.table(user.object()).flatMap(table -> table.column(user.part())).orElse(null)
            : null;
    if (column == null || column.value() instanceof ColumnValue.Generated) {
      if (column == null || !changes.remade().contains(user)) {
        remake(user);
      }
    } else if (column.value() instanceof ColumnValue.DefaultValue value
        && !changes.goes(user)
        && !changes.remade().contains(user)) {
      after
          .table(user.object())
          .flatMap(table -> table.column(user.part()))
          .filter(now -> value.equals(now.value()))
          .ifPresent(now -> changes.detour(user.object(), column.withValue(null)));
      because(user);
    }
  }

  private void because(ObjectPath path) {
    if (cause != null && !cause.equals(path)) {
      changes.because(path, cause);
    }
  }

  private void remake(ObjectPath path) {
    boolean comesBack = exists(after, path) && exists(before, path);
    if (comesBack) {
      because(path);
    }
    if (comesBack && changes.remake(path)) {
      gone.add(path);
      if (TYPES.contains(path.kind())) {
        freeColumns(path);
      }
    }
  }

  private static boolean exists(Schema schema, ObjectPath path) {
    if (path.kind() == Kind.COLUMN) {
      return schema.table(path.object()).flatMap(table -> table.column(path.part())).isPresent();
    }
    return path.kind().isPart() ? part(schema, path).isPresent() : schema.find(path).isPresent();
  }

  private Optional<TablePart> part(ObjectPath path) {
    return part(before, path);
  }

  private static Optional<TablePart> part(Schema schema, ObjectPath path) {
    Optional<SchemaObject> relation =
        schema
            .find(ObjectPath.table(path.object()))
            .or(() -> schema.find(ObjectPath.of(Kind.VIEW, path.object())));
    return relation.stream()
        .flatMap(found -> ((Relation) found).parts().stream())
        .filter(part -> part.path(path.object()).equals(path))
        .findFirst();
  }

  /** Turns the dependencies around: from what is used to what uses it. */
  private void index() {
    Dependencies dependencies = new Dependencies(before);
    for (SchemaObject object : before.objects().values()) {
      if (object instanceof Table table) {
        table
            .columns()
            .forEach(
                column ->
                    use(
                        ObjectPath.column(table.name(), column.name()),
                        dependencies.of(table.name(), column)));
      } else {
        use(object.path(), dependencies.of(object));
      }
      if (object instanceof Relation relation) {
        relation
            .parts()
            .forEach(
                part -> use(part.path(relation.name()), dependencies.of(relation.path(), part)));
      }
    }
  }

  private void use(ObjectPath user, Uses uses) {
    for (ObjectPath used : uses.needed()) {
      if (!used.equals(user)) {
        usedBy.computeIfAbsent(used, path -> new TreeSet<>()).add(user);
      }
    }
  }
}
