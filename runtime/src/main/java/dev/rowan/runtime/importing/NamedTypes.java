package dev.rowan.runtime.importing;

import dev.rowan.runtime.importing.ColumnTypes.Choice;
import dev.rowan.schema.Check;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.ddl.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final String defaultNamespace;
  private final Map<ObjectName, Choice> choices = new HashMap<>();
  private final Map<ObjectName, String> shortNames = new HashMap<>();
  private final List<EnumSource> enums = new ArrayList<>();
  private final List<RecordSource> records = new ArrayList<>();
  private final List<SchemaObject> made = new ArrayList<>();

  private NamedTypes(TypeNames names, String defaultNamespace) {
    this.names = names;
    this.defaultNamespace = defaultNamespace;
  }

  /** Returns the types of a schema. */
  static NamedTypes of(Schema schema, TypeNames names, String defaultNamespace) {
    NamedTypes types = new NamedTypes(names, defaultNamespace);
    List<ObjectName> all =
        Stream.of(EnumType.class, Domain.class, CompositeType.class, RangeType.class)
            .flatMap(kind -> schema.all(kind).stream())
            .map(SchemaObject::name)
            .toList();
    all.stream()
        .filter(name -> all.stream().filter(one -> one.name().equals(name.name())).count() == 1)
        .forEach(name -> types.shortNames.put(name, Sql.identifier(name.name())));
    schema.all(EnumType.class).stream()
        .filter(type -> type.labels().stream().allMatch(JavaNames::isIdentifier))
        .filter(type -> !type.labels().isEmpty())
        .forEach(types::add);
    schema.all(Domain.class).stream().filter(NamedTypes::isSaid).forEach(types::add);
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
        && domain.notNull() == null
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
            java, type.comment(), List.of(mark("Type", type.name(), java)), type.labels()));
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
      String usual = DefaultNames.free(domain.name().name(), List.of(), "check", taken::contains);
      Mark mark = Mark.of("Check").with(Code.string(check.expression().sql()));
      marks.add(usual.equals(check.name()) ? mark : mark.with("name", Code.string(check.name())));
      taken.add(check.name());
    }
    records.add(
        new RecordSource(
            java,
            domain.comment(),
            List.of(mark("Domain", domain.name(), java)),
            List.of(new RecordSource.Component(marks, base.type(), false, "value", ""))));
    choices.put(domain.name(), new Choice(java, Map.of(), base.scalar(), List.of()));
    makes(
        new Domain(
            domain.name(),
            domain.type(),
            null,
            null,
            null,
            domain.checks(),
            JavadocText.summary(domain.comment())));
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
    return name.namespace().equals(defaultNamespace)
        ? mark
        : mark.with("schema", Code.string(name.namespace()));
  }
}
