package dev.rowan.runtime.importing;

import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.sql.SqlFault;
import dev.rowan.schema.sql.SqlReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * SQL resources as the processor will read them.
 *
 * <p>A statement that it would refuse is taken out, so that the project compiles, and is told; so
 * is all that would come out otherwise than the database has it.
 *
 * @param resources the files that are left
 * @param schema what records and files make
 * @param lost what they do not hold
 */
record ReadBack(SqlResources resources, Schema schema, List<NotManaged> lost) {
  private static final int MAX_TEXT = 100;

  ReadBack {
    lost = List.copyOf(lost);
  }

  /**
   * Reads files.
   *
   * @param written the files
   * @param records what the records make
   * @param wanted what the database has
   * @param namespace the namespace of names that say none
   */
  static ReadBack of(SqlResources written, Schema records, Schema wanted, String namespace) {
    Set<NotManaged> lost = new LinkedHashSet<>();
    SqlResources rest = written;
    SqlReading reading = rest.read(records, namespace);
    // Each round takes statements out, so that it ends.
    while (!reading.faults().isEmpty() && !rest.files().isEmpty()) {
      for (SqlFault fault : reading.faults()) {
        lost.add(new NotManaged("statement", summary(rest.statement(fault)), fault.message()));
      }
      rest = rest.without(reading.faults());
      reading = rest.read(records, namespace);
    }
    List<NotManaged> all = new ArrayList<>(lost);
    if (all.isEmpty()) {
      for (SchemaChange change : changes(reading.schema(), wanted)) {
        String path = change.path().toString();
        String kind = change.path().kind().word();
        all.add(
            new NotManaged(
                kind, path.substring(kind.length()).strip(), "its SQL does not say all of it"));
      }
    }
    return new ReadBack(rest, reading.schema(), all);
  }

  /**
   * Text does not tell the types of a view, nor the stored form of a routine: being there is all.
   */
  private static List<SchemaChange> changes(Schema read, Schema wanted) {
    return SchemaDiff.between(read, wanted).stream()
        .filter(
            change ->
                switch (change.path().kind()) {
                  case VIEW, ROUTINE, OTHER -> read.find(change.path()).isEmpty();
                  default -> true;
                })
        .toList();
  }

  private static String summary(String statement) {
    String line = statement.replaceAll("\\s+", " ").strip();
    return line.length() <= MAX_TEXT ? line : line.substring(0, MAX_TEXT - 2) + " …";
  }
}
