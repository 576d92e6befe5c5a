package dev.rowan.processor.lower;

import dev.rowan.processor.read.FragmentView;
import dev.rowan.processor.read.SqlFile;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.processor.report.SqlProblem;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Index;
import dev.rowan.schema.NameStyle;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.snapshot.Snapshot;
import dev.rowan.schema.snapshot.SnapshotFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the fragments of all records together: one schema, in which no name stands twice. */
public final class SchemaUnion {
  /** What several records may ask for. */
  private static final Set<ObjectPath.Kind> SHARED =
      Set.of(ObjectPath.Kind.NAMESPACE, ObjectPath.Kind.EXTENSION);

  private final Map<ObjectPath, SchemaObject> objects = new TreeMap<>();
  private final Map<ObjectPath, FragmentView> owners = new HashMap<>();
  private final Map<ObjectName, FragmentView> relations = new HashMap<>();
  private final Map<ObjectName, FragmentView> tables = new LinkedHashMap<>();
  private final List<Reading> readings = new ArrayList<>();
  private SqlUnion sql = SqlUnion.of(Schema.EMPTY, List.of());
  private final Origins origins;
  private final Faults faults;

  /** What a record says of a view that it does not make. */
  private record Reading(FragmentView fragment, View view) {}

  private SchemaUnion(Origins origins, Faults faults) {
    this.origins = origins;
    this.faults = faults;
  }

  /**
   * Returns the union; a name that two records give is a fault.
   *
   * @param fragments what the records left behind
   * @param files what SQL files add
   * @param origins where in their sources that comes from
   * @param faults takes what is wrong
   */
  public static SchemaUnion of(
      List<FragmentView> fragments, List<SqlFile> files, Origins origins, Faults faults) {
    SchemaUnion union = new SchemaUnion(origins, faults);
    fragments.forEach(union::add);
    union.sql = SqlUnion.of(union.schema(), files);
    union.objects.clear();
    union.objects.putAll(union.sql.schema().objects());
    union.readings.forEach(union::read);
    UnknownRelations.in(union.schema()).forEach(union::unknown);
    return union;
  }

  /** Returns the schema. */
  public Schema schema() {
    return new Schema(new TreeMap<>(objects));
  }

  /** Returns what is wrong in SQL files. */
  public List<SqlProblem> sqlProblems() {
    return sql.problems();
  }

  /** Returns {@code …/order_totals.sql:1:1} for a path that a SQL file makes, else {@code ""}. */
  public String file(ObjectPath path) {
    return sql.place(path).orElse("");
  }

  /** Returns {@code order_totals.sql:1} for a path that a SQL file makes, else {@code ""}. */
  public String fileLine(ObjectPath path) {
    return sql.line(path).orElse("");
  }

  /** Returns where in the source of a record a path comes from, if it does. */
  public Optional<Spot> spot(ObjectPath path) {
    return owner(path).map(owner -> origins.of(owner, path));
  }

  /** Returns the record that a path comes from, if it does: cheaper than its exact place. */
  public Optional<Spot> record(ObjectPath path) {
    return owner(path).map(FragmentView::spot);
  }

  private Optional<FragmentView> owner(ObjectPath path) {
    if (sql.place(path).isPresent()) {
      return Optional.empty();
    }
    return Stream.of(
            path,
            new ObjectPath(ObjectPath.Kind.TABLE, path.object(), ""),
            new ObjectPath(ObjectPath.Kind.VIEW, path.object(), ""))
        .flatMap(one -> Optional.ofNullable(owners.get(one)).stream())
        .findFirst();
  }

  private void add(FragmentView fragment) {
    Schema schema;
    try {
      schema = Snapshot.read(fragment.schema()).schema();
    } catch (SnapshotFormatException unreadable) {
      faults.add(
          Code.FRAGMENT_UNREADABLE,
          fragment.spot(),
          "what an earlier compile left of "
              + fragment.record().simpleName()
              + " cannot be read: "
              + unreadable.getMessage(),
          "compile the record again");
      return;
    }
    if (fragment.reads()) {
      schema.all(View.class).forEach(view -> readings.add(new Reading(fragment, view)));
    } else {
      schema.objects().values().forEach(object -> add(object, fragment));
    }
  }

  private void add(SchemaObject object, FragmentView fragment) {
    FragmentView other = owners.putIfAbsent(object.path(), fragment);
    if (other != null && share(objects.get(object.path()), object)) {
      return;
    }
    if (other != null && !SHARED.contains(object.path().kind())) {
      faults.add(
          Code.TABLE_TWICE,
          fragment.spot(),
          object.path() + " is made by " + other.record().qualifiedName() + " already",
          "give one of them another name");
      return;
    }
    objects.put(object.path(), object);
    if (object instanceof Table table) {
      if (table.settings().partitionOf() == null) {
        tables.put(table.name(), fragment);
      }
      relation(table.name(), fragment);
      table.parts().stream()
          .filter(SchemaUnion::hasIndex)
          .forEach(part -> relation(table.name().sibling(part.name()), fragment));
      table.columns().forEach(column -> identity(table.name(), column, fragment));
    } else if (object instanceof Sequence sequence) {
      relation(sequence.name(), fragment);
    } else if (object instanceof View view) {
      relation(view.name(), fragment);
      indexes(view, fragment);
    }
  }

  private void indexes(View view, FragmentView fragment) {
    view.parts(Index.class).forEach(index -> relation(view.name().sibling(index.name()), fragment));
  }

  /** A view over what nobody makes: it may be there, unmanaged, so that this is a warning. */
  private void unknown(UnknownRelations.Unknown unknown) {
    String message = "nothing makes " + unknown.name() + ", which the view reads";
    String remedy =
        unknown
            .meant()
            .map(name -> "did you mean " + name + "?")
            .orElse("make it by a record or a SQL file");
    FragmentView owner = owners.get(unknown.view().path());
    if (owner == null) {
      String place = file(unknown.view().path());
      sql.problems().add(new SqlProblem(Code.SQL_RELATION_UNKNOWN, place, message, remedy));
    } else {
      faults.add(
          Code.SQL_RELATION_UNKNOWN, origins.of(owner, unknown.view().path()), message, remedy);
    }
  }

  /** A record adds its indexes to the view that it reads. */
  private void read(Reading reading) {
    View view = reading.view();
    ViewReading comparison = new ViewReading(reading.fragment(), view, origins, faults);
    if (objects.get(view.path()) instanceof View made) {
      comparison.compare(made);
      indexes(view, reading.fragment());
      view.parts().forEach(part -> owners.put(part.path(view.name()), reading.fragment()));
      List<TablePart> parts = new ArrayList<>(made.parts());
      view.parts().stream().filter(part -> !isThere(part, made)).forEach(parts::add);
      objects.put(view.path(), made.withParts(parts));
    } else {
      comparison.missing(schema().all(View.class));
    }
  }

  private void identity(ObjectName table, Column column, FragmentView fragment) {
    if (column.value() instanceof ColumnValue.Identity identity) {
      ObjectName given = identity.sequence();
      relation(
          given != null
              ? given
              : table.sibling(DefaultNames.of(table.name(), List.of(column.name()), "seq")),
          fragment);
    }
  }

  /** A sequence that counts for several tables belongs to none of them. */
  private boolean share(@Nullable SchemaObject one, SchemaObject other) {
    if (one instanceof Sequence first
        && other instanceof Sequence second
        && first.withOwnedBy(null).equals(second.withOwnedBy(null))) {
      objects.put(one.path(), first.withOwnedBy(null));
      return true;
    }
    return false;
  }

  private static boolean isThere(TablePart part, View view) {
    return view.parts().stream().anyMatch(one -> one.name().equals(part.name()));
  }

  private static boolean hasIndex(TablePart part) {
    return part instanceof Index || part instanceof PrimaryKey || part instanceof Unique;
  }

  /** Tables, views, indexes and sequences of a namespace share one set of names. */
  private void relation(ObjectName name, FragmentView fragment) {
    FragmentView other = relations.putIfAbsent(name, fragment);
    if (other != null) {
      faults.add(
          Code.RELATION_NAME_TWICE,
          fragment.spot(),
          "two tables, views, indexes or sequences are named "
              + name
              + (other.equals(fragment) ? "" : ", the other of " + other.record().simpleName()),
          "give one of them another name");
    }
  }

  /**
   * Returns what {@code @RenamedFrom} says that is not done yet, tables first.
   *
   * @param before the schema that the migrations lead to
   */
  public List<SchemaChange> renames(Schema before) {
    List<SchemaChange> renames = new ArrayList<>();
    Map<ObjectName, Table> old = new HashMap<>();
    tables.forEach(
        (name, fragment) -> {
          Optional<Table> same = before.table(name);
          same.ifPresent(table -> old.put(name, table));
          String former = fragment.renamed().get("");
          if (same.isEmpty() && former != null) {
            formerly(former)
                .flatMap(one -> before.table(one.in(name.namespace())).stream())
                .filter(table -> !tables.containsKey(table.name()))
                .findFirst()
                .ifPresent(
                    table -> {
                      renames.add(new SchemaChange.RenameObject(table.path(), name));
                      old.put(name, table);
                    });
          }
        });
    tables.forEach(
        (name, fragment) ->
            Optional.ofNullable(old.get(name))
                .ifPresent(table -> columns(name, table, fragment, renames)));
    return renames;
  }

  private static void columns(
      ObjectName name, Table table, FragmentView fragment, List<SchemaChange> renames) {
    fragment
        .renamed()
        .forEach(
            (column, former) -> {
              if (!column.isEmpty() && table.column(column).isEmpty()) {
                formerly(former)
                    .map(ObjectName::name)
                    .filter(one -> table.column(one).isPresent())
                    .findFirst()
                    .ifPresent(
                        one -> renames.add(new SchemaChange.RenameColumn(name, one, column)));
              }
            });
  }

  /** A former name is one that the database knew, or one of Java's. */
  private static Stream<ObjectName> formerly(String former) {
    return Stream.of(former, SnakeCase.of(former), NameStyle.plural(SnakeCase.of(former)))
        .filter(ObjectName::isIdentifier)
        .map(ObjectName::unqualified);
  }
}
