package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * What scripts make of a schema.
 *
 * @param schema the schema; what is at fault is left out of it
 * @param faults all faults, in the order of the sources and of their places
 * @param origins where each object and each part that the scripts made comes from
 */
public record SqlReading(Schema schema, List<SqlFault> faults, Map<ObjectPath, Origin> origins) {
  public SqlReading {
    faults = List.copyOf(faults);
    origins = Map.copyOf(origins);
  }

  /**
   * Where something comes from.
   *
   * @param source the name of the script
   * @param location the place of the statement that makes it
   */
  public record Origin(String source, Location location) {}
}
