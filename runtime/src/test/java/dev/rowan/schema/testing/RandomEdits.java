package dev.rowan.schema.testing;

import dev.rowan.schema.Column;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A few edits of a schema, as a day's work makes them: some of the changes that lead to another
 * random schema, and now and then a rename.
 *
 * @param renames the renames among them, which come first
 * @param after the schema after the edits; PostgreSQL may not take it (a column went that a view
 *     needs)
 */
public record RandomEdits(List<SchemaChange> renames, Schema after) {
  private static final int MOST = 4;
  private static final String NEW_NAME = "re\"named";

  public RandomEdits {
    renames = List.copyOf(renames);
  }

  /** Returns edits of a schema; the same for a random of the same seed. */
  public static RandomEdits of(Schema before, Random random) {
    List<SchemaChange> renames = new ArrayList<>();
    Schema after = before;
    while (random.nextInt(3) == 0) {
      Optional<SchemaChange> rename = rename(after, random);
      rename.ifPresent(renames::add);
      after = SchemaChange.applyAll(rename.stream().toList(), after);
    }
    List<List<SchemaChange>> units =
        new ArrayList<>(units(after, RandomSchemas.withFamilies(random)));
    Collections.shuffle(units, random);
    int edits = 1 + random.nextInt(MOST);
    for (List<SchemaChange> unit : units.subList(0, Math.min(edits, units.size()))) {
      after = applied(unit, after);
    }
    return new RandomEdits(renames, after);
  }

  /** Returns the changes one by one; those of tables that inherit from each other together. */
  private static List<List<SchemaChange>> units(Schema before, Schema after) {
    Map<String, List<SchemaChange>> units = new TreeMap<>();
    for (SchemaChange change : SchemaDiff.between(before, after)) {
      ObjectName table = change.path().object();
      ObjectName root = root(root(table, before), after);
      boolean alone =
          Heritage.of(before).heirs(root).isEmpty() && Heritage.of(after).heirs(root).isEmpty();
      String unit = alone ? change.path() + " " + units.size() : root.toString();
      units.computeIfAbsent(unit, key -> new ArrayList<>()).add(change);
    }
    return List.copyOf(units.values());
  }

  private static ObjectName root(ObjectName table, Schema schema) {
    return schema
        .table(table)
        .flatMap(found -> Heritage.parents(found.settings()).stream().findFirst())
        .map(parent -> root(parent, schema))
        .orElse(table);
  }

  private static Schema applied(List<SchemaChange> changes, Schema schema) {
    try {
      return SchemaChange.applyAll(changes, schema);
    } catch (IllegalArgumentException misfit) {
      return schema;
    }
  }

  /** Returns the name that a table has after the renames. */
  public ObjectName renamed(ObjectName table) {
    ObjectName name = table;
    for (SchemaChange change : renames) {
      if (change instanceof RenameObject rename && rename.from().equals(ObjectPath.table(name))) {
        name = rename.to();
      }
    }
    return name;
  }

  private static Optional<SchemaChange> rename(Schema schema, Random random) {
    String to = NEW_NAME + random.nextInt(100_000);
    List<SchemaObject> objects =
        schema.objects().values().stream()
            .filter(object -> !(object instanceof Namespace))
            .toList();
    SchemaObject object = objects.get(random.nextInt(objects.size()));
    if (!(object instanceof Table table)
        || (random.nextInt(3) == 0 && !isInherited(table, schema))) {
      ObjectName name =
          random.nextInt(3) == 0
              ? new ObjectName(RandomSchemas.OTHER, object.name().name())
              : object.name().sibling(to);
      boolean free =
          schema.objects().keySet().stream().noneMatch(path -> path.object().equals(name));
      return free ? Optional.of(new RenameObject(object.path(), name)) : Optional.empty();
    }
    // Of a column that must have a value and has no default there can be no new one.
    List<Column> own =
        table.columns().stream()
            .filter(column -> !column.inherited())
            .filter(column -> column.nullable() || column.value() != null)
            .filter(column -> !column.name().equals("id"))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Column column = own.get(random.nextInt(own.size()));
    return Optional.of(new RenameColumn(table.name(), column.name(), to));
  }

  /** PostgreSQL cannot let an heir have another parent and nothing but what that gives. */
  private static boolean isInherited(Table parent, Schema schema) {
    return schema.tables().stream()
        .anyMatch(table -> table.settings().inherits().contains(parent.name()));
  }
}
