package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.report.Faults;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of each record, lowered once: when the record is, or when another refers to it. */
final class ColumnCache {
  /**
   * The columns of a record and what is wrong with them.
   *
   * @param columns the columns
   * @param faults the faults, told when the record itself is lowered
   */
  record Entry(RecordColumns columns, Faults faults) {}

  private final Records records;
  private final String namespace;
  private final Map<JavaType, Entry> entries = new HashMap<>();

  ColumnCache(Records records, String namespace) {
    this.records = records;
    this.namespace = namespace;
  }

  /** Returns the columns of a record that is a table. */
  Entry of(RecordView record) {
    return entries.computeIfAbsent(record.type(), type -> lower(record));
  }

  /** Returns the columns of a table by the name of its record, if it is one. */
  Optional<RecordColumns> find(JavaType type) {
    return records.find(type).filter(RecordView::isTable).map(record -> of(record).columns());
  }

  private Entry lower(RecordView record) {
    Faults faults = new Faults();
    TableNaming naming = new TableNaming(namespace, faults);
    return new Entry(
        new ColumnLowering(
                VariantLowering.flat(record, faults),
                naming.name(record),
                records,
                namespace,
                faults)
            .lower(),
        faults);
  }
}
