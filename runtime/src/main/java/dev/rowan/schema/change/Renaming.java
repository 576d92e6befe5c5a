package dev.rowan.schema.change;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives an object or column another name, everywhere that the model names it. */
final class Renaming {
  private Renaming() {}

  static SortedMap<ObjectPath, SchemaObject> object(
      SchemaChange.RenameObject change, SortedMap<ObjectPath, SchemaObject> objects) {
    SortedMap<ObjectPath, SchemaObject> renamed = new TreeMap<>(objects);
    Table table = (Table) renamed.remove(change.from());
    Table after = table.withName(change.to());
    renamed.put(after.path(), after);
    return renamed;
  }

  static SortedMap<ObjectPath, SchemaObject> column(
      SchemaChange.RenameColumn change, SortedMap<ObjectPath, SchemaObject> objects) {
    SortedMap<ObjectPath, SchemaObject> renamed = new TreeMap<>(objects);
    Table table = (Table) renamed.get(ObjectPath.table(change.table()));
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(column.name().equals(change.from()) ? column.withName(change.to()) : column);
    }
    Table after = table.withColumns(columns);
    renamed.put(after.path(), after);
    return renamed;
  }
}
