package dev.rowan.runtime.catalog;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two schemas do not agree on: an object, a column or a part of a relation.
 *
 * <p>{@code column public.orders.note: type: expected character varying(500), found character
 * varying(200)}.
 *
 * @param path where it is
 * @param expected what the first schema has there, or null for nothing
 * @param found what the second has there, or null
 */
public record Difference(ObjectPath path, @Nullable Record expected, @Nullable Record found) {
  /**
   * Compares two schemas, both in stored form, object by object. The order of a table's columns is
   * no difference.
   */
  public static List<Difference> between(Schema expected, Schema found) {
    SortedMap<ObjectPath, Record> left = flat(expected);
    SortedMap<ObjectPath, Record> right = flat(found);
    TreeSet<ObjectPath> paths = new TreeSet<>(left.keySet());
    paths.addAll(right.keySet());
    List<Difference> differences = new ArrayList<>();
    for (ObjectPath path : paths) {
      boolean inWhole = path.kind().isPart() && !(has(left, path) && has(right, path));
      if (!inWhole && !Objects.equals(left.get(path), right.get(path))) {
        differences.add(new Difference(path, left.get(path), right.get(path)));
      }
    }
    return List.copyOf(differences);
  }

  /**
   * Whether the relation of a part is there: a missing one is told once, not with all its parts.
   */
  private static boolean has(SortedMap<ObjectPath, Record> flat, ObjectPath part) {
    return flat.containsKey(ObjectPath.table(part.object()))
        || flat.containsKey(ObjectPath.of(ObjectPath.Kind.VIEW, part.object()));
  }

  /** Returns objects, columns and parts side by side. */
  private static SortedMap<ObjectPath, Record> flat(Schema schema) {
    SortedMap<ObjectPath, Record> all = new TreeMap<>();
    for (SchemaObject object : schema.objects().values()) {
      all.put(object.path(), (Record) object);
    }
    for (Table table : schema.tables()) {
      all.put(table.path(), new TableAlone(table.settings()));
      table.columns().forEach(c -> all.put(ObjectPath.column(table.name(), c.name()), c));
      table.parts().forEach(part -> all.put(part.path(table.name()), (Record) part));
    }
    for (View view : schema.all(View.class)) {
      all.put(view.path(), view.withParts(List.of()));
      view.parts().forEach(part -> all.put(part.path(view.name()), (Record) part));
    }
    return all;
  }

  /** What is said of a table itself. */
  private record TableAlone(TableSettings settings) {}

  /** Returns a sentence for each component that differs. */
  @Override
  public String toString() {
    if (expected == null) {
      return path + ": not expected";
    }
    if (found == null) {
      return path + ": missing";
    }
    List<String> components = new ArrayList<>();
    describe("", expected, found, components);
    return path + ": " + String.join("; ", components);
  }

  private static void describe(
      String label, @Nullable Object expected, @Nullable Object found, List<String> sentences) {
    if (Objects.equals(expected, found)) {
      return;
    }
    boolean outside = label.isEmpty() || label.equals("settings");
    if (outside && expected != null && found != null && expected.getClass() == found.getClass()) {
      for (RecordComponent component : expected.getClass().getRecordComponents()) {
        String name = label.isEmpty() ? component.getName() : label + "." + component.getName();
        describe(name, value(component, expected), value(component, found), sentences);
      }
    } else {
      String start = label.isEmpty() ? "" : label + ": ";
      sentences.add(start + "expected " + expected + ", found " + found);
    }
  }

  private static @Nullable Object value(RecordComponent component, Object from) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
