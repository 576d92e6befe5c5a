package dev.rowan.processor.lower;

import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.NamedTypeView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TypeView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Check;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SnakeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers {@code @Type} and {@code @Domain}: Java types that are types of the database. */
public final class NamedTypeLowering {
  private static final String PUBLIC = "public";

  private final Records records;
  private final String namespace;
  private final Faults faults;

  /**
   * Returns a lowering.
   *
   * @param records finds nested records
   * @param namespace where types are that do not say it
   * @param faults takes what is wrong
   */
  public NamedTypeLowering(Records records, String namespace, Faults faults) {
    this.records = records;
    this.namespace = namespace;
    this.faults = faults;
  }

  /** Returns the name of a type. */
  ObjectName name(NamedTypeView view, String javaName) {
    String name = Names.given(view.name(), SnakeCase.of(javaName), Code.TYPE_NAME_TOO_LONG, faults);
    return new ObjectName(TableNaming.namespace(view.schema(), namespace, faults), name);
  }

  /** Returns the objects of a type that {@code @Type} stands on: an enum or a record. */
  public List<SchemaObject> type(TypeView type, NamedTypeView view) {
    Optional<RecordView> record =
        new TypeLowering(records, namespace, faults)
            .composite(type)
            .filter(found -> !found.components().isEmpty() && !found.shape().isGeneric());
    if (record.isPresent()) {
      return composite(record.get(), view);
    }
    if (!(type instanceof TypeView.Constants constants)) {
      faults.add(
          Code.TYPE_NOT_AN_ENUM,
          view.spot(),
          "@Type is for enums and for records that are values, "
              + type.type().simpleName()
              + " is none",
          "take it away; a table is a type already");
      return List.of();
    }
    EnumLabels.check(constants, view.spot(), faults);
    for (String constant : constants.constants()) {
      if (!ObjectName.isIdentifier(constant)) {
        faults.add(
            Code.TYPE_NAME_TOO_LONG,
            view.spot(),
            constant + " is too long for a value of an enumerated type",
            "shorten it to " + ObjectName.MAX_BYTES + " bytes");
      }
    }
    return objects(
        new EnumType(name(view, constants.type().simpleName()), constants.constants(), ""));
  }

  private List<SchemaObject> composite(RecordView record, NamedTypeView view) {
    TypeLowering types = new TypeLowering(records, namespace, faults);
    ValidationFaults told = new ValidationFaults(faults);
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    for (ComponentView component : record.components()) {
      component
          .marks()
          .validations()
          .forEach(one -> told.notCarried(one, "an attribute of a type has no checks of its own"));
      if (types.isSeveral(component) || component.type().type().equals(record.type())) {
        faults.add(
            Code.COMPOSITE_ATTRIBUTE,
            component.spot(),
            component.name() + " is no one value that an attribute could hold",
            "put @Type on "
                + component.type().type().simpleName()
                + " too, if it is another record");
      } else {
        types
            .stored(component)
            .map(stored -> attribute(component, stored))
            .ifPresent(attributes::add);
      }
    }
    return attributes.size() < record.components().size()
            || attributes.stream().map(CompositeType.Attribute::name).distinct().count()
                < attributes.size()
        ? List.of()
        : objects(
            new CompositeType(
                name(view, record.type().simpleName()), attributes, record.documentation()));
  }

  private CompositeType.Attribute attribute(ComponentView component, Stored stored) {
    Setting<String> given =
        component
            .marks()
            .column()
            .map(ColumnView::name)
            .orElseGet(() -> new Setting<>("", false, component.spot()));
    return new CompositeType.Attribute(
        Names.given(given, SnakeCase.of(component.name()), Code.COLUMN_NAME_TOO_LONG, faults),
        stored.type(),
        null,
        component
            .marks()
            .column()
            .map(ColumnView::comment)
            .filter(Setting::given)
            .map(Setting::value)
            .orElse(component.documentation()));
  }

  /** Returns the objects of a record that {@code @Domain} stands on. */
  public List<SchemaObject> domain(RecordView record, NamedTypeView view) {
    TypeLowering types = new TypeLowering(records, namespace, faults);
    Optional<ComponentView> single = types.single(new TypeView.Nested(record.type()));
    if (single.isEmpty() || record.isTable()) {
      faults.add(
          Code.DOMAIN_NOT_A_VALUE,
          view.spot(),
          "@Domain is for a record of one component, " + record.type().simpleName() + " is none",
          "leave one component, which is no table");
      return List.of();
    }
    ObjectName name = name(view, record.type().simpleName());
    return types
        .stored(single.get())
        .map(
            stored ->
                objects(
                    new Domain(
                        name,
                        stored.type(),
                        null,
                        null,
                        view.notNull().value() ? NotNull.PLAIN : null,
                        checks(name, record, single.get(), stored),
                        record.documentation())))
        .orElse(List.of());
  }

  private List<Check> checks(
      ObjectName name, RecordView record, ComponentView component, Stored stored) {
    PartList parts = new PartList(name, faults);
    ValidationLowering validations = new ValidationLowering(parts, faults);
    ValidationLowering.Subject value =
        new ValidationLowering.Subject("VALUE", component.name(), List.of(), stored);
    CheckLowering checks = new CheckLowering(parts, faults);
    checks.constants(value, component.spot());
    validations.add(component, true, value);
    component.marks().checks().forEach(view -> checks.check(view, Optional.empty()));
    record.marks().checks().forEach(view -> checks.check(view, Optional.empty()));
    return parts.all().stream().map(Check.class::cast).toList();
  }

  private static List<SchemaObject> objects(SchemaObject type) {
    List<SchemaObject> objects = new ArrayList<>();
    String in = type.name().namespace();
    if (!in.equals(PUBLIC)) {
      objects.add(new Namespace(ObjectName.unqualified(in), ""));
    }
    objects.add(type);
    return objects;
  }
}
