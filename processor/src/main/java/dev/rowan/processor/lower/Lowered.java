package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SchemaObject;
import java.util.List;
import java.util.Map;

/**
 * A record as part of the schema.
 *
 * @param columns its columns and their components
 * @param objects its objects: the table, its sequences and its namespace
 * @param mapping how record and table correspond
 * @param references its foreign keys
 * @param origins where each object and part comes from
 * @param renames former names of the table and its columns
 * @param faults what is wrong
 */
public record Lowered(
    RecordColumns columns,
    List<SchemaObject> objects,
    RecordMapping mapping,
    List<Reference> references,
    Map<ObjectPath, Spot> origins,
    Map<ObjectPath, String> renames,
    Faults faults) {
  public Lowered {
    objects = List.copyOf(objects);
    references = List.copyOf(references);
    origins = Map.copyOf(origins);
    renames = Map.copyOf(renames);
  }

  /** Returns the record. */
  public RecordView record() {
    return columns.record();
  }
}
