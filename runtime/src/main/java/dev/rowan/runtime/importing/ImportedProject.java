package dev.rowan.runtime.importing;

import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.schema.ObjectName;
import java.util.List;
import java.util.SortedMap;

/**
 * A database as a project.
 *
 * @param files what is to be written: the text of each file by its path, with {@code /}
 * @param records the records' canonical names by their tables and views
 * @param notes what a person should know, such as a table that has no key
 * @param leftOut what neither records nor SQL hold
 */
public record ImportedProject(
    SortedMap<String, String> files,
    SortedMap<ObjectName, String> records,
    List<String> notes,
    List<NotManaged> leftOut) {
  /** Where Java sources are. */
  public static final String SOURCES = "src/main/java/";

  /** Where migrations are. */
  public static final String MIGRATIONS = "src/main/resources/db/migration/";

  /** Where SQL resources are. */
  public static final String SQL = "src/main/resources/db/schema/";

  public ImportedProject {
    notes = List.copyOf(notes);
    leftOut = List.copyOf(leftOut);
  }
}
