package dev.rowan.processor.lower;

import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.report.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A record whose components are columns of a table: the one with {@code @Table}, or one nested in
 * it.
 *
 * @param path the path of the component that holds it, with a dot, or {@code ""}
 * @param flat whether its columns are named by their components alone, and always there
 * @param record the record
 * @param holder where the component of the table's record is that holds it, or null
 */
public record Scope(String path, boolean flat, RecordView record, @Nullable Spot holder) {
  /** Whether it is the record with {@code @Table}. */
  public boolean isRoot() {
    return path.isEmpty();
  }

  /** Returns the record's annotations. */
  public Marks marks() {
    return record.marks();
  }

  /** Returns a place of the record, or that of its holder where the record has no source. */
  public Spot at(Spot spot) {
    return holder == null ? spot : spot.or(holder);
  }
}
