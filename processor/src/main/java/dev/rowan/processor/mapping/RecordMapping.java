package dev.rowan.processor.mapping;

import dev.rowan.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * A record and its table or view.
 *
 * @param type the record
 * @param isPublic whether the record is public, and so what is generated for it
 * @param kind what holds its rows
 * @param table its table; of a view, what there would be if it were one
 * @param components its components, in the order of the canonical constructor
 * @param associations what it refers to
 * @param variants the records of a sealed interface, if it is one
 * @param documentation what Javadoc says of it, or {@code ""}
 */
public record RecordMapping(
    JavaType type,
    boolean isPublic,
    Kind kind,
    Table table,
    List<ComponentMapping> components,
    List<Association> associations,
    Optional<VariantsMapping> variants,
    String documentation) {
  /** What holds rows. */
  public enum Kind {
    TABLE,
    VIEW,
    MATERIALIZED_VIEW
  }

  public RecordMapping {
    components = List.copyOf(components);
    associations = List.copyOf(associations);
  }

  /** Whether rows are only read. */
  public boolean isView() {
    return kind != Kind.TABLE;
  }
}
