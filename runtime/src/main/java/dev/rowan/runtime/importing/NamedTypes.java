package dev.rowan.runtime.importing;

import dev.rowan.runtime.importing.ColumnTypes.Choice;
import dev.rowan.schema.Check;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.NameStyle;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.ddl.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schema's own types as Java types: an enumerated type whose labels can be constants is an enum
 * with {@code @Type}, a domain that is its type and its checks a record with {@code @Domain}.
 *
 * <p>The others stay SQL, and their values texts.
 */
final class NamedTypes {
  private static final String PUBLIC = "public";

  private final TypeNames names;
  private final Packages packages;
  private final Map<ObjectName, Choice> choices = new HashMap<>();
  private final Map<ObjectName, String> shortNames = new HashMap<>();
  private final List<EnumSource> enums = new ArrayList<>();
  private final List<RecordSource> records = new ArrayList<>();
  private final List<SchemaObject> made = new ArrayList<>();

  private NamedTypes(TypeNames names, Packages packages) {
    this.names = names;
    this.packages = packages;
  }

  /** Returns the types of a schema. */
  static NamedTypes of(Schema schema, TypeNames names, Packages packages) {
    NamedTypes types = new NamedTypes(names, packages);
    List<ObjectName> all =
        Stream.of(EnumType.class, Domain.class, CompositeType.class, RangeType.class)
            .flatMap(kind -> schema.all(kind).stream())
            .map(SchemaObject::name)
            .toList();
    all.stream()
        .filter(name -> all.stream().filter(one -> one.name().equals(name.name())).count() == 1)
        .forEach(name -> types.shortNames.put(name, Sql.identifier(name.name())));
    schema.all(EnumType.class).stream()
        .filter(type -> !type.labels().isEmpty())
        .forEach(types::add);
    schema.all(Domain.class).stream().filter(NamedTypes::isSaid).forEach(types::add);
    types.addAll(schema.all(CompositeType.class));
    return types;
  }

  /** Returns the Java types of all columns. */
  ColumnTypes columns() {
    return new ColumnTypes(choices, shortNames);
  }

  List<EnumSource> enums() {
    return List.copyOf(enums);
  }

  List<RecordSource> records() {
    return List.copyOf(records);
  }

  /** Returns the types that the processor makes of them. */
  List<SchemaObject> made() {
    return List.copyOf(made);
  }

  private static boolean isSaid(Domain domain) {
    return domain.collation() == null
        && domain.defaultValue() == null
        && (domain.notNull() == null || domain.notNull().equals(NotNull.PLAIN))
        && domain.type().isBuiltIn()
        && !domain.type().isArray()
        && domain.checks().stream().allMatch(NamedTypes::isSaid);
  }

  private static boolean isSaid(Check check) {
    return check.equals(Check.of(check.name(), check.expression()))
        && AnnotationSql.isSaid(check.expression());
  }

  private void add(EnumType type) {
    JavaType java = names.type(type.name(), type.name().name());
    enums.add(
        new EnumSource(
            java,
            type.comment(),
            List.of(mark("Type", type.name(), java)),
            EnumSource.constants(type.labels())));
    choices.put(type.name(), new Choice(java, Map.of(), java, type.labels()));
    makes(new EnumType(type.name(), type.labels(), ""));
  }

  private void add(Domain domain) {
    JavaType java = names.type(domain.name(), domain.name().name());
    Choice base = columns().of(domain.type());
    List<Mark> marks = new ArrayList<>();
    if (!base.attributes().isEmpty()) {
      marks.add(new Mark(JavaType.annotation("Column"), base.attributes()));
    }
    Set<String> taken = new HashSet<>();
    for (Check check : domain.checks()) {
      Optional<Mark> constraint =
          ValidationRules.of(
                  domain.name().name(),
                  List.of(),
                  "VALUE",
                  domain.type(),
                  check.name(),
                  check.expression())
              .filter(said -> said.condition().equals(check.expression()))
              .map(ValidationRules.Said::mark);
      if (constraint.isPresent()) {
        constraint.ifPresent(marks::add);
        taken.add(check.name());
        continue;
      }
      String usual = DefaultNames.free(domain.name().name(), List.of(), "check", taken::contains);
      Mark mark = Mark.of("Check").with(Code.string(check.expression().sql()));
      marks.add(usual.equals(check.name()) ? mark : mark.with("name", Code.string(check.name())));
      taken.add(check.name());
    }
    Mark mark = mark("Domain", domain.name(), java);
    records.add(
        new RecordSource(
            java,
            domain.comment(),
            List.of(domain.notNull() == null ? mark : mark.with("notNull", Code.of("true"))),
            List.of(new RecordSource.Component(marks, base.type(), false, "value", ""))));
    choices.put(domain.name(), new Choice(java, Map.of(), base.scalar(), List.of()));
    makes(
        new Domain(
            domain.name(),
            domain.type(),
            null,
            null,
            domain.notNull(),
            domain.checks(),
            JavadocText.summary(domain.comment())));
  }

  /** Those first that others may hold. */
  private void addAll(List<CompositeType> composites) {
    List<CompositeType> rest = new ArrayList<>(composites);
    boolean added = true;
    while (added) {
      List<CompositeType> ready = rest.stream().filter(one -> isSaid(one, composites)).toList();
      added = !ready.isEmpty();
      ready.forEach(this::add);
      rest.removeAll(ready);
    }
  }

  /** What another composite holds that has no record yet has to wait for it. */
  private boolean isSaid(CompositeType type, List<CompositeType> composites) {
    return !type.attributes().isEmpty()
        && type.attributes().size() <= RecordTables.MAX_SLOTS
        && type.attributes().stream()
            .allMatch(
                attribute ->
                    attribute.collation() == null
                        && (choices.containsKey(attribute.type().element().name())
                            || composites.stream()
                                .noneMatch(
                                    other ->
                                        other.name().equals(attribute.type().element().name()))));
  }

  private void add(CompositeType type) {
    JavaType java = names.type(type.name(), type.name().name());
    Map<String, String> components =
        ComponentNames.of(
            type.attributes().stream().map(CompositeType.Attribute::name).toList(),
            JavaNames::component,
            NameStyle.SNAKE_CASE);
    List<RecordSource.Component> written = new ArrayList<>();
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    for (CompositeType.Attribute attribute : type.attributes()) {
      String name = components.getOrDefault(attribute.name(), attribute.name());
      Choice choice = columns().of(attribute.type());
      Map<String, Code> said = new LinkedHashMap<>();
      if (!SnakeCase.of(name).equals(attribute.name())) {
        said.put("name", Code.string(attribute.name()));
      }
      said.putAll(choice.attributes());
      written.add(
          new RecordSource.Component(
              said.isEmpty() ? List.of() : List.of(new Mark(JavaType.annotation("Column"), said)),
              choice.type().boxed(),
              true,
              name,
              attribute.comment()));
      attributes.add(
          new CompositeType.Attribute(
              attribute.name(),
              attribute.type(),
              null,
              JavadocText.param(name, attribute.comment())));
    }
    records.add(
        new RecordSource(java, type.comment(), List.of(mark("Type", type.name(), java)), written));
    choices.put(type.name(), new Choice(java, Map.of(), java, List.of()));
    makes(new CompositeType(type.name(), attributes, JavadocText.summary(type.comment())));
  }

  private void makes(SchemaObject type) {
    String namespace = type.name().namespace();
    if (!namespace.equals(PUBLIC)) {
      made.add(new Namespace(ObjectName.unqualified(namespace), ""));
    }
    made.add(type);
  }

  private Mark mark(String annotation, ObjectName name, JavaType java) {
    Mark mark = Mark.of(annotation);
    if (!SnakeCase.of(java.name()).equals(name.name())) {
      mark = mark.with(Code.string(name.name()));
    }
    return packages.in(name.namespace(), mark);
  }
}
