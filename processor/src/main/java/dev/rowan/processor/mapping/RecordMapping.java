package dev.rowan.processor.mapping;

import dev.rowan.schema.Table;
import java.util.List;

/**
 * A record and its table.
 *
 * @param type the record
 * @param isPublic whether the record is public, and so what is generated for it
 * @param table its table
 * @param components its components, in the order of the canonical constructor
 * @param associations what it refers to
 * @param documentation what Javadoc says of it, or {@code ""}
 */
public record RecordMapping(
    JavaType type,
    boolean isPublic,
    Table table,
    List<ComponentMapping> components,
    List<Association> associations,
    String documentation) {
  public RecordMapping {
    components = List.copyOf(components);
    associations = List.copyOf(associations);
  }
}
