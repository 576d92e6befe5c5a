package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lowers records to tables.
 *
 * <p>Parts are made in an order of their own (key, unique, foreign keys, checks, indexes), so that
 * their default names do not depend on the order of annotations of different kinds.
 */
public final class RecordLowering {
  static final String PUBLIC = "public";

  private final ColumnCache cache;

  /**
   * Returns a lowering.
   *
   * @param records finds nested and referenced records
   * @param namespace where tables are that do not say it
   */
  public RecordLowering(Records records, String namespace) {
    this.cache = new ColumnCache(records, namespace);
  }

  /** Returns the record's part of the schema, with all that is wrong. */
  public Lowered lower(RecordView record) {
    ColumnCache.Entry entry = cache.of(record);
    RecordColumns columns = entry.columns();
    Faults faults = entry.faults();
    if (record.marks().view().isPresent()) {
      return new ViewLowering(columns, record.marks().view().get(), faults).lower();
    }
    PartList parts = new PartList(columns.table(), faults);
    parts.reserve(givenNames(columns));
    ColumnLists lists = new ColumnLists(columns, faults);

    key(columns, parts, new OperatorClasses(faults));
    ScopedIndexes indexes = new ScopedIndexes(columns, parts, faults);
    indexes.uniques();
    indexes.excludes();

    ReferenceLowering references = new ReferenceLowering(columns, parts, lists, cache, faults);
    columns
        .all()
        .forEach(
            column ->
                marks(column)
                    .references()
                    .forEach(view -> references.reference(view, Optional.of(column))));
    record.marks().references().forEach(view -> references.reference(view, Optional.empty()));

    checks(columns, parts, faults);
    indexes.indexes();
    references.indexes();
    PolicyLowering policies = new PolicyLowering(parts, faults);
    columns.flatScopes().forEach(scope -> scope.marks().policies().forEach(policies::policy));
    TenantLowering tenant = new TenantLowering(columns, parts);
    tenant.indexes();
    tenant.policies();
    Optional<Routine> touching = new TouchLowering(columns, parts).add();
    PartitionLowering partitions = new PartitionLowering(faults);

    Table table =
        new Table(
            columns.table(),
            SettingsLowering.settings(
                columns, partitions.partitioning(record.marks(), lists).orElse(null), faults),
            columns.all().stream().map(LoweredColumn::column).toList(),
            parts.all());
    return new Lowered(
        columns,
        objects(columns, table, touching, partitions.partitions(record.marks(), table)),
        new RecordMapping(
            record.type(),
            record.shape().isPublic(),
            RecordMapping.Kind.TABLE,
            table,
            columns.mappings(),
            references.associations(),
            VariantLowering.mapping(columns.record()),
            record.documentation()),
        references.references(),
        origins(columns, parts),
        renames(columns),
        false,
        faults);
  }

  private static Marks marks(LoweredColumn column) {
    return column.component().marks();
  }

  private static Stream<Setting<String>> givenNames(RecordColumns columns) {
    return Stream.concat(
            columns.scopes().stream().map(Scope::marks),
            columns.all().stream().map(RecordLowering::marks))
        .flatMap(
            marks ->
                Stream.of(
                        marks.id().stream().map(IdView::name),
                        marks.uniques().stream().map(view -> view.name()),
                        marks.references().stream().map(view -> view.name()),
                        marks.checks().stream().map(view -> view.name()),
                        marks.excludes().stream().map(view -> view.name()),
                        marks.policies().stream().map(view -> view.name()),
                        marks.indexes().stream().map(view -> view.name()))
                    .flatMap(names -> names));
  }

  private static void key(RecordColumns columns, PartList parts, OperatorClasses classes) {
    List<LoweredColumn> key = columns.key();
    if (key.isEmpty()) {
      return;
    }
    IdView first = marks(key.get(0)).id().orElseThrow();
    Setting<String> name =
        key.stream()
            .flatMap(column -> marks(column).id().stream())
            .map(IdView::name)
            .filter(Setting::given)
            .findFirst()
            .orElse(first.name());
    List<IdView> views = key.stream().flatMap(column -> marks(column).id().stream()).toList();
    boolean withoutOverlaps = views.stream().anyMatch(view -> view.withoutOverlaps().value());
    for (LoweredColumn column : key) {
      String method = withoutOverlaps ? "gist" : "btree";
      classes.check(method, IndexKey.column(column.name()), column, column.component().spot());
    }
    parts.add(
        new PrimaryKey(
            parts.name(name, List.of(), "pkey"),
            key.stream().map(LoweredColumn::name).toList(),
            List.of(),
            views.stream()
                .map(view -> view.deferrability().value())
                .max(Comparator.naturalOrder())
                .orElseThrow(),
            withoutOverlaps,
            StorageParameters.NONE,
            "",
            false,
            ""),
        first.spot());
  }

  private static void checks(RecordColumns columns, PartList parts, Faults faults) {
    CheckLowering checks = new CheckLowering(parts, faults);
    ValidationLowering validations = new ValidationLowering(parts, faults);
    for (LoweredColumn column : columns.all()) {
      checks.constants(column);
      if (column.flat()) {
        marks(column).checks().forEach(view -> checks.check(view, Optional.of(column)));
      }
      validations.add(column);
    }
    new VariantChecks(columns, parts).add();
    columns
        .flatScopes()
        .forEach(
            scope -> scope.marks().checks().forEach(view -> checks.check(view, Optional.empty())));
  }

  private static List<SchemaObject> objects(
      RecordColumns columns, Table table, Optional<Routine> touching, List<Table> partitions) {
    List<SchemaObject> objects = new ArrayList<>();
    String namespace = table.name().namespace();
    if (!namespace.equals(PUBLIC)) {
      objects.add(new Namespace(ObjectName.unqualified(namespace), ""));
    }
    objects.addAll(SequenceLowering.sequences(columns));
    touching.ifPresent(objects::add);
    objects.add(table);
    objects.addAll(partitions);
    return objects;
  }

  private static Map<ObjectPath, Spot> origins(RecordColumns columns, PartList parts) {
    Map<ObjectPath, Spot> origins = new LinkedHashMap<>(parts.origins());
    origins.put(ObjectPath.table(columns.table()), columns.record().spot());
    for (LoweredColumn column : columns.all()) {
      origins.put(ObjectPath.column(columns.table(), column.name()), column.component().spot());
    }
    return origins;
  }

  private static Map<String, String> renames(RecordColumns columns) {
    Map<String, String> renames = new LinkedHashMap<>();
    columns.record().marks().renamedFrom().ifPresent(from -> renames.put("", from.value()));
    for (LoweredColumn column : columns.all()) {
      marks(column)
          .renamedFrom()
          .filter(from -> column.flat())
          .ifPresent(from -> renames.put(column.name(), from.value()));
    }
    return renames;
  }
}
