package dev.rowan.runtime.importing;

import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that can be records.
 *
 * @param tables those
 * @param notes why others cannot
 */
record RecordTables(List<Table> tables, List<String> notes) {
  /** A constructor has 255 slots, one of which is {@code this} (JVMS 4.3.3). */
  static final int MAX_SLOTS = 254;

  RecordTables {
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /** Returns those of a schema; partitions are said with what they are partitions of. */
  static RecordTables of(Schema schema) {
    List<Table> tables = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Table table : schema.tables()) {
      String reason = reason(table);
      if (!reason.isEmpty()) {
        notes.add(table.name() + " " + reason + ": it is kept as SQL");
      } else if (table.settings().partitionOf() == null) {
        tables.add(table);
      }
    }
    return new RecordTables(tables, notes);
  }

  private static String reason(Table table) {
    TableSettings settings = table.settings();
    Partitioning partitioning = settings.partitioning();
    if (partitioning != null && !partitioning.keys().stream().allMatch(IndexKeys::isSaid)) {
      return "is partitioned by what no annotation says";
    } else if (table.columns().isEmpty() && settings.partitionOf() == null) {
      return "has no columns";
    } else if (slots(table) > MAX_SLOTS) {
      return "has " + table.columns().size() + " columns, more than a record can have";
    } else if (!settings.inherits().isEmpty()) {
      return "inherits from " + settings.inherits().get(0);
    } else if (settings.ofType() != null) {
      return "is of type " + settings.ofType();
    } else if (!settings.accessMethod().isEmpty()) {
      return "has the access method " + settings.accessMethod();
    }
    return "";
  }

  private static int slots(Table table) {
    return table.columns().stream()
        .mapToInt(column -> ColumnTypes.slots(column.type(), column.nullable()))
        .sum();
  }
}
