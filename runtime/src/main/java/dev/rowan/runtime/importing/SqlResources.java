package dev.rowan.runtime.importing;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SqlStatements;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.Step;
import dev.rowan.schema.sql.SqlFault;
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

  /** Returns the statement that a fault is in, or its whole file. */
  String statement(SqlFault fault) {
    String text = files.getOrDefault(fault.source(), "");
    SqlStatements.Extent extent = extent(text, fault);
    return text.substring(extent.start(), extent.end());
  }

  /** Returns the files without the statements that are at fault. */
  SqlResources without(List<SqlFault> faults) {
    SortedMap<String, String> rest = new TreeMap<>(files);
    Map<String, List<SqlStatements.Extent>> faulty = new TreeMap<>();
    faults.forEach(
        fault ->
            faulty
                .computeIfAbsent(fault.source(), source -> new ArrayList<>())
                .add(extent(files.getOrDefault(fault.source(), ""), fault)));
    faulty.forEach(
        (path, extents) -> {
          String text = files.getOrDefault(path, "");
          List<String> kept =
              SqlStatements.extents(text).stream()
                  .filter(one -> extents.stream().noneMatch(gone -> covers(gone, one)))
                  .map(one -> text.substring(one.start(), one.end()))
                  .toList();
          rest.remove(path);
          if (!kept.isEmpty()) {
            rest.put(path, Ddl.script(kept));
          }
        });
    return new SqlResources(rest);
  }

  private static SqlStatements.Extent extent(String text, SqlFault fault) {
    int at = fault.location().start();
    return SqlStatements.extents(text).stream()
        .filter(one -> one.start() <= at && at <= one.end())
        .findFirst()
        .orElseGet(() -> new SqlStatements.Extent(0, text.length()));
  }

  private static boolean covers(SqlStatements.Extent one, SqlStatements.Extent other) {
    return one.start() <= other.start() && other.end() <= one.end();
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
