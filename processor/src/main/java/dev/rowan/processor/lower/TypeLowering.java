package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.Conversion;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ScalarType;
import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.processor.mapping.ValueMapping;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.ConvertView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.read.TypeView;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how the values of a component are kept in one column.
 *
 * <p>{@code BigDecimal} with {@code @Digits(integer = 10, fraction = 2)} is {@code numeric(12,2)};
 * a record of one component is kept as that component.
 */
final class TypeLowering {
  private static final String RANGE = "dev.rowan.runtime.data.Range";
  private static final Set<String> JSON_NODES =
      Set.of("com.fasterxml.jackson.databind.JsonNode", "tools.jackson.databind.JsonNode");

  private final Records records;
  private final NamedTypeLowering names;
  private final Faults faults;
  private final SaidType saidType;
  private final ConvertLowering converters;
  private final CompositeLowering composites;

  /**
   * Returns a lowering.
   *
   * @param namespace where types are that do not say it
   */
  TypeLowering(Records records, String namespace, Faults faults) {
    // What is wrong with the name of a type is told where the type is.
    this(records, new NamedTypeLowering(records, namespace, new Faults()), faults, null);
  }

  /**
   * Returns a lowering of what is within composite types that are being lowered, or of anything.
   */
  TypeLowering(
      Records records,
      NamedTypeLowering names,
      Faults faults,
      @Nullable CompositeLowering composites) {
    this.records = records;
    this.names = names;
    this.composites = composites == null ? new CompositeLowering(records, names) : composites;
    this.faults = faults;
    this.saidType = new SaidType(faults);
    this.converters = new ConvertLowering(records, faults);
  }

  /** Returns how a component that is no nested record of several columns is kept, if it can be. */
  Optional<Stored> stored(ComponentView component) {
    return kept(component, component.marks().column().filter(ColumnView::saysType));
  }

  /** Returns how a component is kept, by its converter if it has one. */
  private Optional<Stored> kept(ComponentView component, Optional<ColumnView> said) {
    Optional<ConvertView> convert = component.marks().convert();
    return convert.isEmpty()
        ? stored(component, component.type(), said)
        : convert
            .flatMap(view -> converters.converter(component, view))
            .flatMap(
                converter ->
                    stored(component, converter.to(), said)
                        .map(stored -> stored.as(component.type().type(), converter.type())));
  }

  private Optional<Stored> stored(
      ComponentView component, TypeView type, Optional<ColumnView> said) {
    if (isDocument(type, said)) {
      return Optional.of(
          text(
              type.type(),
              said.flatMap(saidType::given).orElse(SqlType.JSONB),
              new Conversion.Document(component.record(), component.name()),
              List.of(),
              said,
              component));
    }
    return type.match(
        new TypeView.Cases<Optional<Stored>>() {
          @Override
          public Optional<Stored> plain(TypeView.Plain plain) {
            return scalar(component, plain.type(), said);
          }

          @Override
          public Optional<Stored> constants(TypeView.Constants constants) {
            return Optional.of(enumeration(component, constants, said));
          }

          @Override
          public Optional<Stored> nested(TypeView.Nested nested) {
            return composite(nested)
                .map(record -> composite(component, record, said))
                .orElseGet(() -> wrapped(component, nested, said));
          }

          @Override
          public Optional<Stored> many(TypeView.Many many) {
            return array(component, many, said);
          }

          @Override
          public Optional<Stored> missing(TypeView.Missing missing) {
            return Optional.empty();
          }
        });
  }

  /** Whether nothing generated looks into the component: it is a document, or is converted. */
  static boolean isWhole(ComponentView component) {
    return component.marks().convert().isPresent()
        || isDocument(component.type(), component.marks().column().filter(ColumnView::saysType));
  }

  /** Whether it is kept as one JSON value: {@code @Column(type = "jsonb") Address}. */
  private static boolean isDocument(TypeView type, Optional<ColumnView> said) {
    if (type instanceof TypeView.Missing) {
      return false;
    }
    if (JSON_NODES.contains(type.type().qualifiedName())) {
      return true;
    }
    boolean json =
        said.map(column -> column.type().value().strip().toLowerCase(Locale.ROOT))
            .filter(name -> name.equals("jsonb") || name.equals("json"))
            .isPresent();
    return json && !(type instanceof TypeView.Constants) && ScalarTypes.find(type.type()).isEmpty();
  }

  /** Whether it is a record that no single value stands for. */
  boolean isSeveral(ComponentView component) {
    return component.type() instanceof TypeView.Nested
        && !isWhole(component)
        && single(component.type()).isEmpty()
        && composite(component.type()).isEmpty();
  }

  /** The one component of a record that is kept as it, if the record is such a one. */
  Optional<ComponentView> single(TypeView type) {
    if (composite(type).isPresent()) {
      return Optional.empty();
    }
    Set<JavaType> seen = new HashSet<>();
    Optional<ComponentView> single = Optional.empty();
    boolean isWhole = false;
    for (TypeView at = type; at instanceof TypeView.Nested nested && !isWhole; ) {
      Optional<RecordView> record =
          records
              .find(nested.type())
              .filter(found -> !found.isTable() && !found.shape().isGeneric());
      if (!seen.add(nested.type()) || record.isEmpty() || record.get().components().size() != 1) {
        return Optional.empty();
      }
      ComponentView inner = record.get().components().get(0);
      single = single.isPresent() ? single : Optional.of(inner);
      at = inner.type();
      isWhole = isWhole(inner);
    }
    return single;
  }

  /** The record that is a composite type, if the type is one. */
  Optional<RecordView> composite(TypeView type) {
    return composites.find(type);
  }

  /** A record with {@code @Type} is one value. */
  private Optional<Stored> composite(
      ComponentView component, RecordView record, Optional<ColumnView> said) {
    SqlType type = said.flatMap(saidType::given).orElseGet(() -> composites.type(record));
    return composites
        .conversion(record)
        .map(conversion -> text(record.type(), type, conversion, List.of(), said, component));
  }

  private Optional<Stored> wrapped(
      ComponentView component, TypeView.Nested nested, Optional<ColumnView> said) {
    return single(nested)
        .flatMap(
            inner ->
                kept(inner, said.or(() -> inner.marks().column().filter(ColumnView::saysType)))
                    .map(
                        kept ->
                            new Stored(
                                kept.scalar(),
                                kept.type(),
                                new ValueMapping.Wrapped(nested.type(), inner.name(), kept.value()),
                                kept.constants(),
                                kept.column(),
                                concat(component.marks().validations(), kept.validations())))
                    .map(kept -> inDomain(component, nested, said, kept)));
  }

  /** A domain checks its values itself; {@code @Column} on the component may say another type. */
  private Stored inDomain(
      ComponentView component, TypeView.Nested nested, Optional<ColumnView> said, Stored kept) {
    return records
        .find(nested.type())
        .filter(record -> said.isEmpty())
        .flatMap(record -> record.marks().domain())
        .map(
            view ->
                kept.inDomain(
                    names.name(view, nested.type().simpleName()), component.marks().validations()))
        .orElse(kept);
  }

  private Stored enumeration(
      ComponentView component, TypeView.Constants constants, Optional<ColumnView> said) {
    if (constants.constants().isEmpty()) {
      faults.add(
          Code.ENUM_EMPTY,
          component.spot(),
          constants.type().simpleName() + " has no constants, so no row could exist",
          "give the enum its constants");
    }
    EnumLabels.check(constants, component.spot(), faults);
    SqlType usual = enumType(constants);
    SqlType type = said.flatMap(saidType::given).orElse(usual);
    if (type.isBuiltIn() && !SaidType.isPlainText(type)) {
      misfit(said.orElseThrow(), type, constants.type(), usual.toString());
    }
    return new Stored(
        constants.type(),
        type,
        EnumLabels.value(constants),
        constants.constants(),
        said,
        component.marks().validations());
  }

  private SqlType enumType(TypeView.Constants constants) {
    return constants
        .named()
        .map(view -> SqlType.named(names.name(view, constants.type().simpleName())))
        .orElse(SqlType.TEXT);
  }

  private Optional<Stored> scalar(
      ComponentView component, JavaType type, Optional<ColumnView> said) {
    if (type.qualifiedName().equals(RANGE)) {
      return range(component, type, said);
    }
    Optional<ScalarType> found = ScalarTypes.find(type);
    if (found.isEmpty()) {
      return unsupported(component, type, JavaTypes.instead(type));
    }
    ScalarType scalar = found.get();
    List<ValidationView> validations = component.marks().validations();
    SqlType usual = SaidType.digits(type, scalar.sqlType(), validations);
    SqlType sqlType = said.flatMap(column -> saidType.sized(column, usual)).orElse(usual);
    said.filter(column -> !scalar.fits(sqlType))
        .ifPresent(column -> misfit(column, sqlType, type, usual.toString()));
    return Optional.of(new Stored(type, sqlType, scalar.value(), List.of(), said, validations));
  }

  /** Of an {@code Optional} too many a rule tells. */
  private Optional<Stored> unsupported(ComponentView component, JavaType type, String remedy) {
    if (component.type().type().isOptional()) {
      return Optional.empty();
    }
    faults.add(
        Code.TYPE_UNSUPPORTED,
        component.spot(),
        "no column can hold " + Article.of(type.qualifiedName()),
        remedy);
    return Optional.empty();
  }

  private void misfit(ColumnView column, SqlType sqlType, JavaType type, String usual) {
    faults.add(
        Code.TYPE_DOES_NOT_FIT,
        column.type().spot(),
        sqlType + " does not hold the values of " + Article.of(type.qualifiedName()),
        "leave the type out for " + usual + ", or make the component a String");
  }

  /** {@code List<Integer>} is {@code integer[]}. */
  private Optional<Stored> array(
      ComponentView component, TypeView.Many many, Optional<ColumnView> said) {
    TypeView element = many.element();
    if (many.type().dimensions() > 0 && !many.type().arguments().isEmpty()) {
      return unsupported(
          component, many.type(), "use a List: Java makes no array of a type with arguments");
    }
    if (element instanceof TypeView.Many
        || (element instanceof TypeView.Nested
            && single(element).isEmpty()
            && composite(element).isEmpty())) {
      return unsupported(
          component,
          many.type(),
          "make each entry a row: a record of its own with @References to this one;"
              + " or keep them as one document: @Column(type = \"jsonb\")");
    }
    Optional<Stored> kept = stored(component, element, Optional.empty());
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    if (isDocument(element, Optional.empty()) || kept.get().type().isArray()) {
      return unsupported(component, many.type(), JavaTypes.instead(many.type()));
    }
    SqlType usual = kept.get().type().array();
    SqlType type = said.flatMap(saidType::given).orElse(usual);
    if (!type.isArray() && type.isBuiltIn()) {
      misfit(said.orElseThrow(), type, many.type(), usual.toString());
    }
    return Optional.of(
        text(
                many.type(),
                type,
                new Conversion.ArrayCodec(many.type(), kept.get().value()),
                kept.get().constants(),
                said,
                component)
            .of(kept.get()));
  }

  /** {@code Range<Instant>} is {@code tstzrange}. */
  private Optional<Stored> range(
      ComponentView component, JavaType type, Optional<ColumnView> said) {
    Optional<JavaType> bound = type.arguments().stream().findFirst();
    Optional<SqlType> usual = bound.flatMap(RangeTypes::of);
    if (usual.isEmpty()) {
      return unsupported(component, type, "a Range is of " + RangeTypes.bounds());
    }
    SqlType sqlType = said.flatMap(saidType::given).orElse(usual.get());
    if (sqlType.isBuiltIn() && !sqlType.equals(usual.get())) {
      misfit(said.orElseThrow(), sqlType, type, usual.get().toString());
    }
    return Optional.of(
        text(
            type,
            sqlType,
            new Conversion.RangeCodec(new ValueMapping.Scalar(bound.orElseThrow())),
            List.of(),
            said,
            component));
  }

  private static Stored text(
      JavaType type,
      SqlType sqlType,
      Conversion conversion,
      List<String> constants,
      Optional<ColumnView> said,
      ComponentView component) {
    return new Stored(
        type,
        sqlType,
        new ValueMapping.Converted(
            type, conversion, new ValueMapping.Scalar(JavaType.of("java.lang", "String"))),
        constants,
        said,
        component.marks().validations());
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
