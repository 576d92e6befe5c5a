package dev.rowan.schema.diff;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds drops and additions that look like a rename that nobody declared.
 *
 * <p>{@code - orders.remark text, + orders.note text} gives the rename of {@code remark} to {@code
 * note}: carried out as it stands, the column's values would be lost.
 */
public final class RenameHints {
  private RenameHints() {}

  /** Returns the renames that these changes look like, in their order. */
  public static List<SchemaChange> of(List<SchemaChange> changes) {
    List<SchemaChange> hints = new ArrayList<>(columns(changes));
    hints.addAll(tables(changes));
    return List.copyOf(hints);
  }

  private static List<SchemaChange> columns(List<SchemaChange> changes) {
    List<DropColumn> drops = all(DropColumn.class, changes);
    List<SchemaChange> hints = new ArrayList<>();
    for (AddColumn add : all(AddColumn.class, changes)) {
      drops.stream()
          .filter(drop -> drop.table().equals(add.table()) && alike(drop.column(), add.column()))
          .findFirst()
          .ifPresent(
              drop -> {
                drops.remove(drop);
                String from = drop.column().name();
                hints.add(new RenameColumn(add.table(), from, add.column().name()));
              });
    }
    return hints;
  }

  /** Whether one column could be the other under a new name: type, nulls and default agree. */
  private static boolean alike(Column dropped, Column added) {
    return dropped.type().equals(added.type())
        && dropped.nullable() == added.nullable()
        && (dropped.value() == null || dropped.value().equals(added.value()));
  }

  private static List<SchemaChange> tables(List<SchemaChange> changes) {
    List<Table> dropped = new ArrayList<>();
    all(DropObject.class, changes).stream()
        .map(DropObject::object)
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .forEach(dropped::add);
    List<SchemaChange> hints = new ArrayList<>();
    for (AddObject add : all(AddObject.class, changes)) {
      if (add.object() instanceof Table table) {
        dropped.stream()
            .filter(old -> alike(old, table))
            .findFirst()
            .ifPresent(
                old -> {
                  dropped.remove(old);
                  ObjectName to = table.name();
                  hints.add(new RenameObject(old.path(), to));
                });
      }
    }
    return hints;
  }

  /** Whether most columns of both tables are the same. */
  private static boolean alike(Table dropped, Table added) {
    Set<String> common = new HashSet<>(shape(dropped));
    common.retainAll(shape(added));
    int most = Math.max(dropped.columns().size(), added.columns().size());
    return most > 0 && common.size() * 4 >= most * 3;
  }

  private static List<String> shape(Table table) {
    return table.columns().stream().map(column -> column.name() + " " + column.type()).toList();
  }

  private static <C extends SchemaChange> List<C> all(Class<C> kind, List<SchemaChange> changes) {
    return new ArrayList<>(changes.stream().filter(kind::isInstance).map(kind::cast).toList());
  }
}
