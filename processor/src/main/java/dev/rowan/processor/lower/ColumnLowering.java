package dev.rowan.processor.lower;

import dev.rowan.annotation.Compression;
import dev.rowan.annotation.Keeper;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.IdGeneration;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.EmbeddedView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TypeView;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the components of one record into columns, those of nested records with a prefix.
 *
 * <p>{@code Address shipTo} with {@code record Address(String street, String city)} makes {@code
 * ship_to_street} and {@code ship_to_city}.
 */
final class ColumnLowering {
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  private final RecordView record;
  private final ObjectName table;
  private final Records records;
  private final Faults faults;
  private final TypeLowering types;
  private final ValueLowering values;
  private final Reach reach;
  private final Map<String, LoweredColumn> columns = new LinkedHashMap<>();
  private final Map<String, ComponentView> nested = new LinkedHashMap<>();
  private final List<Scope> scopes = new ArrayList<>();
  private final Map<String, String> pathsByName = new HashMap<>();
  private final Set<JavaType> open = new HashSet<>();
  private boolean complete = true;

  ColumnLowering(
      RecordView record, ObjectName table, Records records, String namespace, Faults faults) {
    this.record = record;
    this.table = table;
    this.records = records;
    this.faults = faults;
    this.types = new TypeLowering(records, namespace, faults);
    this.values = new ValueLowering(record, table, faults);
    this.reach = new Reach(records, record.type().packageName(), faults);
  }

  RecordColumns lower() {
    open.add(record.type());
    scopes.add(new Scope("", true, record, null));
    List<ComponentMapping> mappings = components(record, Place.ROOT);
    return new RecordColumns(record, table, columns, nested, scopes, mappings, complete);
  }

  /**
   * Where components are lowered.
   *
   * @param path the path of the component that holds them, with a dot, or {@code ""}
   * @param prefix the prefix of their columns, or {@code ""}
   * @param flat whether they are like the record's own: without a prefix, and always there
   * @param absent whether a component that holds them may be absent
   * @param documentation what is said of that component
   * @param spot where that component is
   */
  private record Place(
      String path,
      String prefix,
      boolean flat,
      boolean absent,
      String documentation,
      @Nullable Spot spot) {
    static final Place ROOT = new Place("", "", true, false, "", null);
  }

  private List<ComponentMapping> components(RecordView of, Place place) {
    List<ComponentMapping> mappings = new ArrayList<>();
    for (ComponentView component : of.components()) {
      component(component, place).ifPresent(mappings::add);
    }
    return mappings;
  }

  private Optional<ComponentMapping> component(ComponentView component, Place place) {
    if (component.type() instanceof TypeView.Missing) {
      complete = false;
      return Optional.empty();
    }
    boolean isWhole = TypeLowering.isWhole(component);
    boolean isSeveral = types.isSeveral(component) || (!isWhole && isMixin(component));
    if (!reach.holds(component, isWhole || isSeveral, at(component, place))) {
      return Optional.empty();
    }
    return isSeveral && component.type() instanceof TypeView.Nested type
        ? embedded(component, type, place)
        : types.stored(component).map(stored -> column(component, stored, place));
  }

  private static Spot at(ComponentView component, Place place) {
    return place.spot() == null ? component.spot() : component.spot().or(place.spot());
  }

  /** A record of one component is that component, unless it is told to be embedded. */
  private boolean isMixin(ComponentView component) {
    return component.marks().embedded().isPresent()
        && component.type() instanceof TypeView.Nested type
        && types.composite(type).isEmpty()
        && records.find(type.type()).filter(one -> one.marks().domain().isPresent()).isEmpty();
  }

  private ComponentMapping column(ComponentView component, Stored stored, Place place) {
    Marks marks = component.marks();
    String name = name(component, place);
    IdGeneration id = place.path().isEmpty() ? values.id(component, stored) : IdGeneration.NONE;
    ColumnValue value = values.value(component, stored, name);
    // A value that the insert makes may be absent from the record, never from the row.
    boolean nullable =
        place.absent()
            || (component.nullable() && component.marks().id().isEmpty() && !marks.isIdentity());
    String documentation = documentation(component, place);
    Column column =
        Column.of(name, stored.type())
            .withNotNull(nullable ? null : NotNull.PLAIN)
            .withValue(value)
            .withCollation(collation(component))
            .withStorage(storage(marks), compression(marks), statistics(marks))
            .withComment(documentation);
    ColumnMapping mapping =
        new ColumnMapping(
                component.name(),
                component.type().type(),
                component.presence(),
                column,
                stored.value(),
                role(marks),
                id,
                documentation)
            .withBase(stored.base())
            .withConstraints(
                stored.validations().stream().map(ValidationView::source).distinct().toList());
    String path = place.path() + component.name();
    Spot spot = at(component, place);
    String other = pathsByName.putIfAbsent(name, path);
    if (other == null) {
      columns.put(path, new LoweredColumn(path, component, stored, mapping, place.flat()));
    } else {
      faults.add(
          Code.COLUMN_TWICE,
          spot,
          other + " and " + path + " are both column " + name,
          "name one of them: @Column(name = \"…\")");
    }
    return mapping;
  }

  /** Javadoc is not in class files: only that of the record itself, which is in source, counts. */
  private static String documentation(ComponentView component, Place place) {
    return component
        .marks()
        .column()
        .map(ColumnView::comment)
        .filter(Setting::given)
        .map(Setting::value)
        .orElse(place.path().isEmpty() ? component.documentation() : place.documentation());
  }

  private Optional<ComponentMapping> embedded(
      ComponentView component, TypeView.Nested type, Place place) {
    Optional<RecordView> found = records.find(type.type());
    if (found.isEmpty()) {
      complete = false;
      return Optional.empty();
    }
    RecordView value = found.get();
    if (!isEmbeddable(component, value, place)) {
      return Optional.empty();
    }
    String prefix = prefix(component, place);
    Place within =
        new Place(
            place.path() + component.name() + ".",
            prefix,
            place.flat() && prefix.isEmpty() && !component.nullable(),
            place.absent() || component.nullable(),
            place.path().isEmpty() ? component.documentation() : place.documentation(),
            place.spot() == null ? component.spot() : place.spot());
    nested.put(place.path() + component.name(), component);
    scopes.add(new Scope(within.path(), within.flat(), value, within.spot()));
    open.add(value.type());
    List<ComponentMapping> inner = components(value, within);
    open.remove(value.type());
    return Optional.of(
        new EmbeddedMapping(
            component.name(),
            type.type(),
            component.presence(),
            within.flat(),
            inner,
            component.documentation()));
  }

  /** The component's name before those of its columns, or what {@code @Embedded} says. */
  private String prefix(ComponentView component, Place place) {
    Optional<Setting<String>> given = component.marks().embedded().map(EmbeddedView::prefix);
    if (given.isEmpty()) {
      return name(component, place) + "_";
    }
    if (given.get().value().indexOf('\0') >= 0) {
      faults.add(
          Code.NAME_BLANK, given.get().spot(), "no name can hold \\0", "take it out of the prefix");
      return place.prefix();
    }
    return place.prefix() + given.get().value();
  }

  private boolean isEmbeddable(ComponentView component, RecordView value, Place place) {
    Spot spot = at(component, place);
    String name = value.type().simpleName();
    if (value.isTable()) {
      faults.add(
          Code.TABLE_AS_COMPONENT,
          spot,
          name + " is a table, not a value within one",
          "refer to it by its key: @References(" + name + ".class)");
    } else if (open.contains(value.type())) {
      faults.add(
          Code.NESTED_IN_ITSELF,
          spot,
          name + " contains itself, so its columns would never end",
          "make it a record with @Table and refer to it by its key");
    } else if (value.shape().isGeneric()) {
      faults.add(
          Code.TYPE_UNSUPPORTED,
          spot,
          name + " is generic",
          "use a record without type parameters; @Column(type = \"jsonb\") keeps any as a document");
    } else if (value.components().isEmpty()) {
      faults.add(
          Code.NESTED_EMPTY,
          spot,
          name + " has no components, so there is nothing to keep",
          "give it components or leave it out");
    } else {
      return true;
    }
    return false;
  }

  private String name(ComponentView component, Place place) {
    Setting<String> given =
        component
            .marks()
            .column()
            .map(ColumnView::name)
            .orElseGet(() -> new Setting<>("", false, component.spot()));
    String own =
        Names.given(
            given,
            record.database().style().column(component.name()),
            Code.COLUMN_NAME_TOO_LONG,
            faults);
    String name =
        place.prefix().isEmpty()
            ? own
            : Names.kept(place.prefix() + own, component.spot(), Code.COLUMN_NAME_TOO_LONG, faults);
    if (SYSTEM_COLUMNS.contains(name)) {
      faults.add(
          Code.SYSTEM_COLUMN,
          given.spot(),
          name + " is a system column of every table",
          "give another name: @Column(name = \"…\")");
    }
    return name;
  }

  private @Nullable ObjectName collation(ComponentView component) {
    return component
        .marks()
        .column()
        .map(ColumnView::collation)
        .filter(Setting::given)
        .map(Setting::value)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(SqlNames::parse)
        .orElse(null);
  }

  private static Column.Storage storage(Marks marks) {
    return marks
        .column()
        .map(view -> Column.Storage.valueOf(view.storage().value().name()))
        .orElse(Column.Storage.DEFAULT);
  }

  private static String compression(Marks marks) {
    return marks
        .column()
        .map(view -> view.compression().value())
        .filter(compression -> compression != Compression.DEFAULT)
        .map(compression -> compression.name().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static @Nullable Integer statistics(Marks marks) {
    return marks
        .column()
        .map(ColumnView::statistics)
        .filter(Setting::given)
        .map(Setting::value)
        .orElse(null);
  }

  private static ColumnMapping.Role role(Marks marks) {
    if (marks.version().isPresent()) {
      return ColumnMapping.Role.VERSION;
    }
    if (marks.createdAt().isPresent()) {
      return ColumnMapping.Role.CREATED_AT;
    }
    if (marks.updatedAt().isPresent()) {
      return marks.updatedAt().get().by() == Keeper.TRIGGER
          ? ColumnMapping.Role.TOUCHED_AT
          : ColumnMapping.Role.UPDATED_AT;
    }
    if (marks.createdBy().isPresent()) {
      return ColumnMapping.Role.CREATED_BY;
    }
    if (marks.updatedBy().isPresent()) {
      return marks.updatedBy().get().by() == Keeper.TRIGGER
          ? ColumnMapping.Role.TOUCHED_BY
          : ColumnMapping.Role.UPDATED_BY;
    }
    if (marks.softDelete().isPresent()) {
      return ColumnMapping.Role.DELETED_AT;
    }
    if (marks.tenantId().isPresent()) {
      return ColumnMapping.Role.TENANT;
    }
    boolean counted = marks.id().isEmpty() && (marks.isIdentity() || marks.isFromSequence());
    return counted || marks.generated().isPresent()
        ? ColumnMapping.Role.GENERATED
        : ColumnMapping.Role.PLAIN;
  }
}
