package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps in the database what the records no longer have, until its drop is released.
 *
 * <p>A column that is no longer a component becomes optional, so that programs without it can
 * write; a table, type, extension or free sequence that nothing makes any more stays as it is. All
 * are <em>pending drops</em>; one that comes back is none any more. Views, functions and triggers
 * hold no rows: they go at once.
 */
public final class PendingDrops {
  private final Schema before;
  private final Schema records;
  private final Map<ObjectPath, String> since = new TreeMap<>();
  private final Set<ObjectPath> released = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<PendingDrop> pending = new ArrayList<>();

  private PendingDrops(Schema before, Schema records, List<PendingDrop> known) {
    this.before = before;
    this.records = records;
    known.forEach(drop -> since.put(drop.path(), drop.since()));
  }

  /**
   * What the database is to have.
   *
   * @param schema the records' schema and all that waits to be dropped
   * @param pending what waits, sorted by path
   * @param released what may be dropped now
   * @param findings released names that are no pending drop
   */
  public record Kept(
      Schema schema, List<PendingDrop> pending, Set<ObjectPath> released, List<Finding> findings) {
    public Kept {
      pending = List.copyOf(pending);
      released = Set.copyOf(released);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Returns what the database is to have.
   *
   * @param before what it has, renames of this version applied
   * @param known the pending drops so far, renames applied too
   * @param records what the records say
   * @param release names of pending drops that may go now: {@code orders.legacy_ref}, {@code
   *     shop.orders}, {@code orders}
   * @param version the version of this migration
   */
  public static Kept keep(
      Schema before,
      List<PendingDrop> known,
      Schema records,
      Collection<String> release,
      String version) {
    PendingDrops drops = new PendingDrops(before, records, known);
    release.forEach(drops::release);
    return drops.keep(version);
  }

  private void release(String name) {
    List<ObjectPath> meant = since.keySet().stream().filter(path -> isNamed(path, name)).toList();
    if (meant.isEmpty()) {
      String all = String.join(", ", since.keySet().stream().map(Summary::words).toList());
      findings.add(
          Refusal.NO_PENDING_DROP.error(
              null,
              name + " is no pending drop",
              all.isEmpty()
                  ? "nothing waits to be dropped; what is removed now can be released later"
                  : "these are: " + all));
    }
    released.addAll(meant);
  }

  private static boolean isNamed(ObjectPath path, String name) {
    String part = path.part().isEmpty() ? "" : "." + path.part();
    return name.equals(path.object().name() + part) || name.equals(path.object() + part);
  }

  private Kept keep(String version) {
    List<SchemaObject> objects = new ArrayList<>(records.objects().values());
    for (Table table : before.tables()) {
      Table wanted = records.table(table.name()).orElse(null);
      if (wanted != null) {
        objects.remove(wanted);
        objects.add(withRemoved(table, wanted, version));
      } else if (!released.contains(table.path())) {
        pending.add(new PendingDrop(table.path(), since(table.path(), version)));
        objects.add(table);
      }
    }
    for (SchemaObject object : before.objects().values()) {
      if (!released.contains(object.path()) && stays(object, objects)) {
        pending.add(new PendingDrop(object.path(), since(object.path(), version)));
        objects.add(object);
      }
    }
    pending.sort(Comparator.comparing(PendingDrop::path));
    Schema kept = Schema.of(withWhatTheyNeed(objects));
    return new Kept(kept, pending, released, findings);
  }

  /** Whether it is not made any more, and neither a table nor something that goes with one. */
  private boolean stays(SchemaObject object, List<SchemaObject> wanted) {
    if (records.find(object.path()).isPresent()) {
      return false;
    }
    return switch (object.path().kind()) {
      case EXTENSION -> true;
      case SEQUENCE -> ((Sequence) object).ownedBy() == null;
      case ENUM, DOMAIN, COMPOSITE, RANGE ->
          !isUsed(object.path(), before.objects().values()) || isUsed(object.path(), wanted);
      default -> false;
    };
  }

  /** A type that a column has goes with the last of such columns. */
  private boolean isUsed(ObjectPath type, Collection<SchemaObject> objects) {
    Dependencies dependencies = new Dependencies(before);
    return objects.stream()
        .filter(Table.class::isInstance)
        .anyMatch(table -> dependencies.of(table).needed().contains(type));
  }

  private String since(ObjectPath path, String version) {
    return since.getOrDefault(path, version);
  }

  private Table withRemoved(Table table, Table wanted, String version) {
    List<Column> removed = new ArrayList<>();
    for (Column column : table.columns()) {
      ObjectPath path = ObjectPath.column(table.name(), column.name());
      if (wanted.column(column.name()).isEmpty() && !released.contains(path)) {
        pending.add(new PendingDrop(path, since(path, version)));
        removed.add(optional(column));
      }
    }
    if (removed.isEmpty()) {
      return wanted;
    }
    List<Column> columns = new ArrayList<>(wanted.columns());
    columns.addAll(removed);
    return withTheirParts(table, wanted.withColumns(columns), removed);
  }

  /** A row without a value for the column must be possible; a default makes it so already. */
  private static Column optional(Column column) {
    return column.value() == null ? column.withNotNull(null) : column;
  }

  /** The constraints and indexes of what waits to be dropped go with it, not before. */
  private Table withTheirParts(Table table, Table wanted, List<Column> removed) {
    Set<ObjectPath> paths = new TreeSet<>();
    removed.forEach(column -> paths.add(ObjectPath.column(table.name(), column.name())));
    Dependencies dependencies = new Dependencies(before);
    Table all = wanted;
    for (TablePart part : table.parts()) {
      boolean isFree =
          all.parts().stream()
              .noneMatch(other -> other.path(table.name()).equals(part.path(table.name())));
      boolean theirs =
          dependencies.of(table.path(), part).needed().stream().anyMatch(paths::contains);
      if (theirs && isFree && !(part instanceof PrimaryKey) && allColumnsStay(part, all)) {
        all = all.withPart(part);
      }
    }
    return all;
  }

  private boolean allColumnsStay(TablePart part, Table table) {
    return new Dependencies(before)
        .of(table.path(), part).needed().stream()
            .filter(path -> path.kind() == ObjectPath.Kind.COLUMN)
            .filter(path -> path.object().equals(table.name()))
            .allMatch(path -> table.column(path.part()).isPresent() || part instanceof Check);
  }

  /** Types and sequences that only something pending uses stay with it. */
  private List<SchemaObject> withWhatTheyNeed(List<SchemaObject> objects) {
    Map<ObjectPath, SchemaObject> all = new TreeMap<>();
    objects.forEach(object -> all.put(object.path(), object));
    Dependencies dependencies = new Dependencies(before);
    for (PendingDrop drop : pending) {
      ObjectPath path = drop.path();
      SchemaObject whole = all.get(path);
      if (whole != null && !(whole instanceof Table)) {
        addNeeded(dependencies, dependencies.of(whole).needed(), all);
      } else if (all.get(ObjectPath.table(path.object())) instanceof Table table) {
        addNeeded(dependencies, dependencies.of(table).needed(), all);
        addOwned(table.name(), drop.path().part(), all);
      }
    }
    return List.copyOf(all.values());
  }

  private void addNeeded(
      Dependencies dependencies, Set<ObjectPath> needed, Map<ObjectPath, SchemaObject> all) {
    for (ObjectPath path : needed) {
      SchemaObject object = before.objects().get(path);
      if (object != null && !all.containsKey(path) && !released.contains(path)) {
        all.put(path, object);
        addNeeded(dependencies, dependencies.of(object).needed(), all);
      }
    }
  }

  private void addOwned(ObjectName table, String column, Map<ObjectPath, SchemaObject> all) {
    for (Sequence sequence : before.all(Sequence.class)) {
      boolean owned =
          sequence.ownedBy() != null
              && sequence.ownedBy().table().equals(table)
              && (column.isEmpty() || sequence.ownedBy().column().equals(column));
      if (owned) {
        all.putIfAbsent(sequence.path(), sequence);
      }
    }
  }
}
