package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SchemaObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record as part of the schema.
 *
 * @param columns its columns and their components
 * @param objects its objects: the table or view, its sequences and its namespace
 * @param mapping how record and table correspond
 * @param references its foreign keys
 * @param origins where each object and part comes from
 * @param renames the former names of its columns, by their names, and of the table, by {@code ""}
 * @param reads whether its object is a view that is made elsewhere and only read by it
 * @param faults what is wrong
 */
public record Lowered(
    RecordColumns columns,
    List<SchemaObject> objects,
    RecordMapping mapping,
    List<Reference> references,
    Map<ObjectPath, Spot> origins,
    Map<String, String> renames,
    boolean reads,
    Faults faults) {
  public Lowered {
    objects = List.copyOf(objects);
    references = List.copyOf(references);
    origins = Map.copyOf(origins);
    renames = new TreeMap<>(renames);
  }

  /** Returns the record. */
  public RecordView record() {
    return columns.record();
  }
}
