package dev.rowan.runtime.catalog;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;
import dev.rowan.schema.plan.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two schemas do not agree on: an object, a column or a part of a relation.
 *
 * <p>{@code orders.note: type: database: varchar(200), expected: varchar(500)}.
 *
 * @param path where it is in the schema that is expected, or, of what is not, in the other
 * @param expected what the first schema has there, or null for nothing
 * @param found what the second has there, or null
 */
public record Difference(ObjectPath path, @Nullable Record expected, @Nullable Record found) {
  /**
   * One thing that is said of an object and differs.
   *
   * @param label what it is: {@code type}, {@code on delete}; {@code ""} for the whole
   * @param database what the database has, in a few words
   * @param expected what it should have
   */
  public record Aspect(String label, String database, String expected) {
    @Override
    public String toString() {
      String start = label.isEmpty() ? "" : label + ": ";
      return start + "database: " + database + ", expected: " + expected;
    }
  }

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

  /** Returns what it is about, as people say it: {@code index orders_note_idx on orders}. */
  public String name() {
    String words = Summary.words(path);
    return switch (path.kind()) {
      case TABLE -> "table " + words;
      case CONSTRAINT, INDEX ->
          path.kind().word()
              + " "
              + words
              + " on "
              + Summary.words(ObjectPath.table(path.object()));
      default -> words;
    };
  }

  /** Returns what differs of it, at least one thing. */
  public List<Aspect> aspects() {
    return new Aspects(path).of(expected, found);
  }

  /** Returns what it is about and what differs, in one line. */
  @Override
  public String toString() {
    return aspects().stream()
        .map(Aspect::toString)
        .collect(Collectors.joining("; ", name() + ": ", ""));
  }
}
