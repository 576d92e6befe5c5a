package dev.rowan.runtime.catalog;

import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.diff.RenameHints;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a live database and the schema that it should have do not agree on, each thing once.
 *
 * <pre>{@code
 * Drift drift = DriftCheck.of(dataSource, snapshot).run();
 * drift.differences().forEach(difference -> log.warn("{}", difference));
 * }</pre>
 */
public final class Drift {
  static final Drift NONE =
      new Drift(Schema.EMPTY, List.of(), Schema.EMPTY, List.of(), PlanOptions.NEWEST);

  private final Schema found;
  private final List<SchemaChange> renames;
  private final Schema renamed;
  private final List<List<SchemaChange>> groups;
  private final int version;

  private Drift(
      Schema found,
      List<SchemaChange> renames,
      Schema renamed,
      List<List<SchemaChange>> groups,
      int version) {
    this.found = found;
    this.renames = renames;
    this.renamed = renamed;
    this.groups = groups;
    this.version = version;
  }

  /**
   * Compares a live database with the schema that it should have, exactly.
   *
   * @param expected the schema as records or a snapshot say it
   * @param scratch where to find its stored form
   */
  public static Drift of(Schema expected, Connection live, CatalogOptions options, Scratch scratch)
      throws SQLException {
    return between(
        StoredForm.of(expected, scratch), CatalogReader.readContents(live, options), scratch);
  }

  /** Compares what a database holds with the stored form of what it should hold. */
  static Drift between(StoredForm stored, CatalogContents live, Scratch scratch)
      throws SQLException {
    return SchemaDiff.between(live.schema(), stored.first()).isEmpty()
        ? NONE
        : settled(stored, live, scratch);
  }

  /**
   * Whoever built one side from what PostgreSQL printed has its second form: both sides are printed
   * and built once more. A live database that cannot be built again, because of what drifted, is
   * taken as it is.
   */
  private static Drift settled(StoredForm stored, CatalogContents live, Scratch scratch)
      throws SQLException {
    Schema expected = stored.settled(scratch);
    Schema found;
    try {
      found = withInvalidIndexes(scratch.stored(live.schema()), live.schema());
    } catch (SQLException | IllegalArgumentException e) {
      expected = stored.first();
      found = live.schema();
    }
    return between(found, expected, live.version());
  }

  /** Returns a drift that holds what leads from what was found to what is expected. */
  private static Drift between(Schema found, Schema expected, int version) {
    List<SchemaChange> changes = SchemaDiff.between(found, expected);
    List<SchemaChange> renames =
        RenameHints.of(changes).stream()
            .filter(
                hint -> !(hint instanceof RenameColumn column) || stays(column, found, expected))
            .toList();
    if (renames.isEmpty()) {
      return new Drift(found, List.of(), found, ChangeGroups.of(changes), version);
    }
    Schema renamed = CanonicalNames.of(SchemaChange.applyAll(renames, found));
    List<SchemaChange> rest = SchemaDiff.between(renamed, expected);
    return new Drift(found, renames, renamed, ChangeGroups.of(rest), version);
  }

  /** A column that was renamed is where it was; one that was added is the last. */
  private static boolean stays(RenameColumn rename, Schema found, Schema expected) {
    return place(found, rename.table(), rename.from())
        == place(expected, rename.table(), rename.to());
  }

  private static int place(Schema schema, ObjectName table, String column) {
    Table there = schema.table(table).orElseThrow();
    return there.columns().indexOf(there.column(column).orElseThrow());
  }

  /** A copy cannot have what a failed CREATE INDEX CONCURRENTLY left behind. */
  private static Schema withInvalidIndexes(Schema copy, Schema original) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : copy.objects().values()) {
      objects.add(
          object instanceof Relation relation
                  && original.find(object.path()).orElse(object) instanceof Relation was
              ? relation.withParts(withInvalid(relation.parts(), was.parts()))
              : object);
    }
    return Schema.of(objects);
  }

  private static List<TablePart> withInvalid(List<TablePart> parts, List<TablePart> original) {
    Set<String> invalid =
        original.stream()
            .filter(part -> part instanceof Index index && index.invalid())
            .map(TablePart::name)
            .collect(Collectors.toSet());
    return parts.stream()
        .map(
            part ->
                part instanceof Index index && invalid.contains(index.name())
                    ? index.withInvalid(true)
                    : part)
        .toList();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return renames.isEmpty() && groups.isEmpty();
  }

  /** Returns where they differ, renames first, then sorted by path. */
  public List<Difference> differences() {
    return Stream.concat(renames.stream(), groups.stream().map(group -> group.get(0)))
        .map(change -> change.match(DifferenceOf.CHANGE))
        .toList();
  }

  /** Returns what would mend each of the differences, in their order. */
  public List<Mend> mends() {
    List<Mend> all = new ArrayList<>(Mend.each(renames, found, version));
    // What the first change brings along, it brings back.
    all.addAll(Mend.each(groups.stream().map(group -> group.get(0)).toList(), renamed, version));
    return List.copyOf(all);
  }
}
