package dev.rowan.runtime.importing;

import dev.rowan.runtime.catalog.CatalogContents;
import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Extension;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Schema stored = PlainPartitions.in(plain.schema(), contents.schema(), scratch);
    String namespace = defaultNamespace(stored);
    RecordTables split = RecordTables.of(stored);
    notes.addAll(split.notes());
    List<Table> tables = split.tables();
    NameChoice choice = NameChoice.of(stored, tables);
    TypeNames names = new TypeNames(options.packageName(), namespace, choice);
    Map<ObjectName, RecordDraft> drafts = drafts(tables, names, choice);
    Packages packages =
        new Packages(
            names, namespace, choice.style(), stored.all(Extension.class), made(stored, drafts));
    NamedTypes types = NamedTypes.of(stored, names, packages);
    List<Writer> writers =
        List.of(
            new TenantWriter(Tenant.of(tables)),
            new TableWriter(choice.style(), packages),
            new PartitionWriter(stored),
            new ColumnWriter(types.columns(), choice.style()),
            new VariantWriter(names, choice),
            new EnumWriter(names),
            new CountedWriter(stored),
            new GeneratedWriter(),
            new RoleWriter(stored),
            new DefaultWriter(),
            new SoftDeleteWriter(),
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
      notes.addAll(draft.notes());
      if (KeyWriter.key(draft.table()).isEmpty()) {
        notes.add(
            draft.table().name()
                + (draft.table().primaryKey().isEmpty()
                    ? " has no primary key"
                    : " has a primary key that only SQL can say")
                + ": its record has no entity");
      }
    }
    Schema records = lowered(types, drafts).with(packages.extensions());
    Schema schema =
        stored
            .with(packages.extensions())
            .with(drafts.values().stream().map(RecordDraft::restated).toList());
    ReadBack back =
        ReadBack.of(
            SqlResources.of(records, schema, contents.version()), records, schema, namespace);
    leftOut.addAll(back.lost());
    SortedMap<ObjectName, RecordSource> views =
        new ViewRecords(names, choice, types.columns(), packages).of(schema, back.schema());
    SourceFiles sources = new SourceFiles(names);
    packages.sources().forEach(sources::add);
    drafts.values().forEach(draft -> draft.enums().forEach(sources::add));
    drafts.values().forEach(draft -> draft.sources().forEach(sources::add));
    types.enums().forEach(sources::add);
    types.records().forEach(sources::add);
    views.values().forEach(sources::add);
    SortedMap<ObjectName, String> made = new TreeMap<>();
    drafts.forEach((table, draft) -> made.put(table, draft.type().canonical()));
    views.forEach((view, source) -> made.put(view, source.type().canonical()));
    return new ImportedProject(files(sources.texts(), back, namespace), made, notes, leftOut);
  }

  /** The one namespace of all tables, or public. */
  private static String defaultNamespace(Schema schema) {
    TreeSet<String> namespaces = new TreeSet<>();
    schema.tables().forEach(table -> namespaces.add(table.name().namespace()));
    return namespaces.size() == 1 ? namespaces.first() : PUBLIC;
  }

  /** The tables, types and views that may be Java's. */
  private static List<ObjectName> made(Schema schema, Map<ObjectName, RecordDraft> drafts) {
    List<ObjectName> made = new ArrayList<>(drafts.keySet());
    schema.all(EnumType.class).forEach(type -> made.add(type.name()));
    schema.all(Domain.class).forEach(type -> made.add(type.name()));
    schema.all(CompositeType.class).forEach(type -> made.add(type.name()));
    schema.all(View.class).forEach(view -> made.add(view.name()));
    return made;
  }

  private static Map<ObjectName, RecordDraft> drafts(
      List<Table> tables, TypeNames names, NameChoice choice) {
    Map<ObjectName, JavaType> types = names.records(tables);
    Map<ObjectName, RecordDraft> drafts = new TreeMap<>();
    for (Table table : tables) {
      JavaType type = types.get(table.name());
      if (type != null) {
        drafts.put(table.name(), new RecordDraft(table, type, ComponentNames.of(table, choice)));
      }
    }
    return drafts;
  }

  private SortedMap<String, String> files(
      SortedMap<String, String> sources, ReadBack back, String namespace) {
    SortedMap<String, String> files = new TreeMap<>(sources);
    SortedMap<String, String> sql = back.resources().files();
    sql.forEach((path, text) -> files.put(ImportedProject.SQL + path, text));
    files.putAll(Baseline.files(back.schema(), contents.version(), options.version()));
    files.put(
        "javac.args",
        new ArgumentFile(options.directory())
            .text(List.copyOf(sources.keySet()), namespace, contents.version(), !sql.isEmpty()));
    return files;
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
}
