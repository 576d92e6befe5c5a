package dev.rowan.runtime.importing;

import dev.rowan.runtime.catalog.CatalogContents;
import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns what a database holds into a project.
 *
 * <pre>{@code
 * CatalogContents contents = CatalogReader.readContents(connection, CatalogOptions.ALL);
 * ImportedProject project =
 *     Importer.of(contents, new ImportOptions("shop", version), Scratch.within(connection));
 * }</pre>
 *
 * <p>Nothing can be lost: what the records make is held against the database's schema, and the
 * difference is written as SQL.
 */
public final class Importer {
  /** A constructor has 255 slots, one of which is {@code this} (JVMS 4.3.3). */
  private static final int MAX_SLOTS = 254;

  private static final String PUBLIC = "public";

  private final CatalogContents contents;
  private final ImportOptions options;
  private final List<String> notes = new ArrayList<>();
  private final List<NotManaged> leftOut;

  private Importer(CatalogContents contents, ImportOptions options) {
    this.contents = contents;
    this.options = options;
    this.leftOut = new ArrayList<>(contents.notManaged());
  }

  /**
   * Returns the project of a database.
   *
   * @param contents what the database holds
   * @param options what is to be made
   * @param scratch where is proven that plainer SQL means the same
   */
  public static ImportedProject of(
      CatalogContents contents, ImportOptions options, Scratch scratch) {
    return new Importer(contents, options).project(scratch);
  }

  private ImportedProject project(Scratch scratch) {
    Plainness.Plain plain = Plainness.of(contents.schema(), scratch);
    if (!plain.unproven().isEmpty()) {
      notes.add(
          "SQL is as PostgreSQL stores it, no scratch copy could be made: " + plain.unproven());
    }
    plain.unsettled().forEach(path -> notes.add(path + " changes its text when it is made anew"));
    Schema schema = PlainPartitions.in(plain.schema(), contents.schema(), scratch);
    String namespace = defaultNamespace(schema);
    TypeNames names = new TypeNames(options.packageName(), namespace, Spellings.of(schema));
    Map<ObjectName, RecordDraft> drafts = drafts(schema, names);
    NamedTypes types = NamedTypes.of(schema, names, namespace);
    List<Writer> writers =
        List.of(
            new TableWriter(namespace),
            new PartitionWriter(schema),
            new ColumnWriter(types.columns()),
            new EnumWriter(names),
            new CountedWriter(schema),
            new GeneratedWriter(),
            new DefaultWriter(),
            new UniqueWriter(),
            new ExclusionWriter(),
            new ReferenceWriter(drafts),
            new KeyWriter(),
            new ValidationWriter(),
            new CheckWriter(),
            new IndexWriter(),
            new PolicyWriter());
    for (RecordDraft draft : drafts.values()) {
      writers.forEach(writer -> writer.write(draft));
      draft.settle();
      if (KeyWriter.key(draft.table()).isEmpty()) {
        notes.add(
            draft.table().name()
                + (draft.table().primaryKey().isEmpty()
                    ? " has no primary key"
                    : " has a primary key that only SQL can say")
                + ": its record has no entity");
      }
    }
    SortedMap<String, String> files = files(schema, namespace, names, types, drafts);
    return new ImportedProject(files, records(drafts), notes, leftOut);
  }

  /** The one namespace of all tables, or public. */
  private static String defaultNamespace(Schema schema) {
    TreeSet<String> namespaces = new TreeSet<>();
    schema.tables().forEach(table -> namespaces.add(table.name().namespace()));
    return namespaces.size() == 1 ? namespaces.first() : PUBLIC;
  }

  private Map<ObjectName, RecordDraft> drafts(Schema schema, TypeNames names) {
    List<Table> tables = schema.tables().stream().filter(this::isRecord).toList();
    Map<ObjectName, JavaType> types = names.records(tables);
    Map<ObjectName, RecordDraft> drafts = new TreeMap<>();
    for (Table table : tables) {
      JavaType type = types.get(table.name());
      if (type != null) {
        drafts.put(table.name(), new RecordDraft(table, type, ComponentNames.of(table)));
      }
    }
    return drafts;
  }

  private boolean isRecord(Table table) {
    TableSettings settings = table.settings();
    String reason = "";
    Partitioning partitioning = settings.partitioning();
    if (partitioning != null && !partitioning.keys().stream().allMatch(IndexKeys::isSaid)) {
      reason = "is partitioned by what no annotation says";
    } else if (table.columns().isEmpty()) {
      reason = "has no columns";
    } else if (slots(table) > MAX_SLOTS) {
      reason = "has " + table.columns().size() + " columns, more than a record can have";
    } else if (!settings.inherits().isEmpty()) {
      reason = "inherits from " + settings.inherits().get(0);
    } else if (settings.ofType() != null) {
      reason = "is of type " + settings.ofType();
    } else if (!settings.accessMethod().isEmpty()) {
      reason = "has the access method " + settings.accessMethod();
    }
    if (!reason.isEmpty()) {
      notes.add(table.name() + " " + reason + ": it is kept as SQL");
    }
    return reason.isEmpty() && settings.partitionOf() == null;
  }

  private static int slots(Table table) {
    return table.columns().stream()
        .mapToInt(column -> ColumnTypes.slots(column.type(), column.nullable()))
        .sum();
  }

  private SortedMap<String, String> files(
      Schema schema,
      String namespace,
      TypeNames names,
      NamedTypes types,
      Map<ObjectName, RecordDraft> drafts) {
    SortedMap<String, String> files = new TreeMap<>();
    for (RecordDraft draft : drafts.values()) {
      put(draft.source(), names, files);
      draft.enums().forEach(one -> put(one, names, files));
    }
    types.enums().forEach(one -> put(one, names, files));
    types.records().forEach(one -> put(one, names, files));
    List<String> sources = List.copyOf(files.keySet());
    Schema records = lowered(types, drafts);
    ReadBack back =
        ReadBack.of(
            SqlResources.of(records, schema, contents.version()), records, schema, namespace);
    SortedMap<String, String> sql = back.resources().files();
    sql.forEach((path, text) -> files.put(ImportedProject.SQL + path, text));
    leftOut.addAll(back.lost());
    files.putAll(Baseline.files(back.schema(), contents.version(), options.version()));
    files.put(
        "javac.args",
        new ArgumentFile(options.directory())
            .text(sources, namespace, contents.version(), !sql.isEmpty()));
    return files;
  }

  private static void put(RecordSource source, TypeNames names, Map<String, String> files) {
    Set<String> siblings = names.siblings(source.type().packageName());
    files.put(source(source.type()), JavaSources.of(source, siblings));
  }

  private static void put(EnumSource source, TypeNames names, Map<String, String> files) {
    Set<String> siblings = names.siblings(source.type().packageName());
    files.put(source(source.type()), JavaSources.of(source, siblings));
  }

  private static String source(JavaType type) {
    return ImportedProject.SOURCES + type.canonical().replace('.', '/') + ".java";
  }

  /** Returns the schema that the records alone make; a sequence of several is nobody's own. */
  private static Schema lowered(NamedTypes types, Map<ObjectName, RecordDraft> drafts) {
    Map<ObjectPath, SchemaObject> objects = new TreeMap<>();
    types.made().forEach(type -> objects.put(type.path(), type));
    drafts
        .values()
        .forEach(
            draft ->
                draft
                    .lowered()
                    .forEach(
                        object ->
                            objects.merge(
                                object.path(), object, (first, second) -> shared(first))));
    return Schema.of(objects.values());
  }

  private static SchemaObject shared(SchemaObject object) {
    return object instanceof Sequence sequence ? sequence.withOwnedBy(null) : object;
  }

  private static SortedMap<ObjectName, String> records(Map<ObjectName, RecordDraft> drafts) {
    SortedMap<ObjectName, String> records = new TreeMap<>();
    drafts.forEach((table, draft) -> records.put(table, draft.type().canonical()));
    return records;
  }
}
