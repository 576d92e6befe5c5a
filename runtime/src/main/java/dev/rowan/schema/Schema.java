package dev.rowan.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole database model: the one value that records, catalogs and snapshots become, and that every
 * output is made from.
 *
 * @param objects every object by its path
 */
public record Schema(SortedMap<ObjectPath, SchemaObject> objects) {
  /** A database with nothing in it. */
  public static final Schema EMPTY = new Schema(new TreeMap<>());

  public Schema {
    objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    objects.forEach(
        (path, object) -> {
          if (!path.equals(object.path())) {
            throw new IllegalArgumentException(object.path() + " kept under " + path);
          }
        });
  }

  /** Returns the schema of these objects; two of one path are refused. */
  public static Schema of(Collection<? extends SchemaObject> objects) {
    SortedMap<ObjectPath, SchemaObject> byPath = new TreeMap<>();
    for (SchemaObject object : objects) {
      if (byPath.put(object.path(), object) != null) {
        throw new IllegalArgumentException("two of " + object.path());
      }
    }
    return new Schema(byPath);
  }

  /** Returns the schema with these objects instead of, or besides, its own. */
  public Schema with(Collection<? extends SchemaObject> others) {
    SortedMap<ObjectPath, SchemaObject> all = new TreeMap<>(objects);
    others.forEach(object -> all.put(object.path(), object));
    return new Schema(all);
  }

  /** Returns the object at a path, if there is one. */
  public Optional<SchemaObject> find(ObjectPath path) {
    return Optional.ofNullable(objects.get(path));
  }

  /** Returns the table of this name, if there is one. */
  public Optional<Table> table(ObjectName name) {
    return find(ObjectPath.table(name)).map(Table.class::cast);
  }

  /** Returns the objects of one kind, sorted by name. */
  public <T extends SchemaObject> List<T> all(Class<T> kind) {
    return objects.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns the tables, sorted by name. */
  public List<Table> tables() {
    return all(Table.class);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return objects.isEmpty();
  }
}
