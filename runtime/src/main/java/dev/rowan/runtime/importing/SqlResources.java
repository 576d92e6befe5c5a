package dev.rowan.runtime.importing;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.Step;
import dev.rowan.schema.sql.SqlReading;
import dev.rowan.schema.sql.SqlSchemaReader;
import dev.rowan.schema.sql.SqlSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What records do not say, as SQL: a file for each object that is none of theirs, and one for each
 * of their tables of which they do not say all.
 *
 * @param files the text of each file by its path in the folder of SQL resources
 */
record SqlResources(SortedMap<String, String> files) {
  /**
   * Returns the files that lead from one schema to another.
   *
   * @param records what the records make
   * @param wanted what the database has
   * @param postgres the major version of the server
   */
  static SqlResources of(Schema records, Schema wanted, int postgres) {
    Ddl ddl = new Ddl(postgres, records);
    Map<Place, List<String>> statements = new TreeMap<>();
    for (SchemaChange change : SchemaDiff.between(records, wanted)) {
      statements
          .computeIfAbsent(place(change.path(), records), place -> new ArrayList<>())
          .addAll(ddl.next(new Step.Apply(change, false)));
    }
    SortedMap<String, String> files = new TreeMap<>();
    Map<String, Integer> taken = new HashMap<>();
    statements.forEach(
        (place, texts) -> {
          if (!texts.isEmpty()) {
            int number = taken.merge(place.path().toLowerCase(Locale.ROOT), 1, Integer::sum);
            String end = number == 1 ? ".sql" : "_" + number + ".sql";
            files.put(place.path() + end, Ddl.script(texts));
          }
        });
    return new SqlResources(files);
  }

  /**
   * Returns the schema that the processor makes of records with these files.
   *
   * @param records what the records make
   * @param namespace the namespace of names that say none
   */
  SqlReading read(Schema records, String namespace) {
    List<SqlSource> sources = new ArrayList<>();
    files.forEach((path, text) -> sources.add(new SqlSource(path, text)));
    return SqlSchemaReader.read(records, sources, namespace);
  }

  /** A sequence that a record makes is its table's business. */
  private static Place place(ObjectPath path, Schema records) {
    return records
        .find(path)
        .filter(Sequence.class::isInstance)
        .map(object -> ((Sequence) object).ownedBy())
        .map(owner -> Place.of(ObjectPath.table(owner.table())))
        .orElseGet(() -> Place.of(path));
  }

  /**
   * Where the statements about one object stand.
   *
   * @param folder the folder of its kind
   * @param object its name
   */
  private record Place(String folder, ObjectName object) implements Comparable<Place> {
    static Place of(ObjectPath path) {
      return new Place(folder(path.kind()), path.object());
    }

    private static String folder(ObjectPath.Kind kind) {
      return switch (kind) {
        case NAMESPACE -> "schemas";
        case EXTENSION -> "extensions";
        case ENUM, DOMAIN, COMPOSITE, RANGE -> "types";
        case SEQUENCE -> "sequences";
        case VIEW -> "views";
        case ROUTINE -> "functions";
        case OTHER -> "others";
        case TABLE, COLUMN, CONSTRAINT, INDEX, TRIGGER, POLICY, RULE, STATISTICS -> "tables";
      };
    }

    /** Names may hold what files' names may not. */
    String path() {
      String namespace = object.namespace().isEmpty() ? "" : plain(object.namespace()) + "/";
      return namespace + folder + "/" + plain(object.name());
    }

    private static String plain(String name) {
      return name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }

    @Override
    public int compareTo(Place other) {
      int byFolder = folder.compareTo(other.folder);
      return byFolder == 0 ? object.compareTo(other.object) : byFolder;
    }
  }
}
