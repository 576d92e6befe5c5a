package dev.rowan.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The fields of an entity or embeddable, and the conversions between it and its record.
 *
 * <p>A nested record becomes an embeddable class within the entity: two entities that hold the same
 * record then need no agreement on who makes its class, and columns are named without overrides.
 * The components of a mixin are fields of the entity itself: JPA wants the version there, and
 * Hibernate what it generates.
 */
final class EntityBody implements ComponentMapping.Cases<Boolean> {
  private static final CodeBlock RECORD = CodeBlock.of("record");

  private final Leaves leaves;
  private final Libraries libraries;
  private final ClassName self;
  private final JavaType record;
  private final List<EmbeddedMapping> parents;
  private final CodeBlock holder;
  private final Optional<RecordMapping> variants;
  private final List<EntityField> columns = new ArrayList<>();
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<TypeSpec> embeddables = new ArrayList<>();
  private final List<MethodSpec> accessors = new ArrayList<>();
  private final List<CodeBlock> toRecord = new ArrayList<>();
  private final CodeBlock.Builder fromRecord = CodeBlock.builder();
  private boolean constrained;

  EntityBody(
      Leaves leaves,
      Libraries libraries,
      ClassName self,
      JavaType record,
      List<EmbeddedMapping> parents,
      CodeBlock holder,
      Optional<RecordMapping> variants,
      List<ComponentMapping> components) {
    this.leaves = leaves;
    this.libraries = libraries;
    this.self = self;
    this.record = record;
    this.parents = parents;
    this.holder = holder;
    this.variants = variants;
    components.forEach(component -> component.match(this));
  }

  /** Returns the fields of an entity. */
  static EntityBody of(RecordMapping mapping, Leaves leaves, Libraries libraries, ClassName self) {
    return new EntityBody(
        leaves,
        libraries,
        self,
        mapping.type(),
        List.of(),
        RECORD,
        Optional.of(mapping).filter(one -> one.variants().isPresent()),
        mapping.components());
  }

  List<FieldSpec> fields() {
    return fields;
  }

  List<EntityField> columns() {
    return columns;
  }

  List<MethodSpec> accessors() {
    return accessors;
  }

  List<TypeSpec> embeddables() {
    return embeddables;
  }

  @Override
  public Boolean column(ColumnMapping column) {
    Leaf leaf =
        leaves.all().stream()
            .filter(one -> one.mapping().equals(column) && one.parents().equals(parents))
            .findFirst()
            .orElseThrow();
    Constraints constraints = new Constraints(leaf, leaves.readOnly(), self.packageName());
    constrained |= !(constraints.ofField().isEmpty() && constraints.ofGetter().isEmpty());
    EntityField field = new EntityField(leaf, leaves.key().contains(leaf), leaves.readOnly());
    columns.add(field);
    fields.add(field.field().toBuilder().addAnnotations(constraints.ofField()).build());
    toRecord.add(field.toComponent(CodeBlock.of("$N", field.name())));
    fromRecord.addStatement("made.$N = $L", field.name(), field.fromRecord(holder));
    Accessors accessor = new Accessors(libraries, column);
    accessors.add(
        accessor
            .getter(field.toComponent(CodeBlock.of("$N", field.name())), field.isNullable())
            .toBuilder()
            .addAnnotations(constraints.ofGetter())
            .build());
    if (field.isSettable() && !isDiscriminator(column)) {
      String parameter = field.parameter();
      accessors.add(accessor.setter(parameter, field.fromParameter(parameter)));
    }
    return true;
  }

  /** What tells the variants apart follows from the record that the entity is made from. */
  private boolean isDiscriminator(ColumnMapping column) {
    return variants
        .flatMap(RecordMapping::variants)
        .filter(all -> all.discriminator().equals(column.name()))
        .isPresent();
  }

  @Override
  public Boolean embedded(EmbeddedMapping embedded) {
    String name = embedded.name();
    List<EmbeddedMapping> path = new ArrayList<>(parents);
    path.add(embedded);
    CodeBlock value = CodeBlock.of("$L.$N()", holder, name);
    if (embedded.flat()) {
      return mixin(embedded, path, value);
    }
    ClassName type = self.nestedClass(Words.capitalized(name) + "Embeddable");
    EntityBody body =
        new EntityBody(
            leaves,
            libraries,
            type,
            embedded.type(),
            path,
            RECORD,
            Optional.empty(),
            embedded.components());
    embeddables.add(body.embeddable());
    FieldSpec.Builder field =
        FieldSpec.builder(type, name, Modifier.PRIVATE).addAnnotation(Jpa.EMBEDDED);
    if (body.constrained) {
      constrained = true;
      field.addAnnotation(Jpa.VALID);
    }
    fields.add(field.build());
    CodeBlock out = out(embedded, type);
    toRecord.add(out);
    fromRecord.addStatement("made.$N = $L", name, from(embedded, type, value));
    Accessors accessor = new Accessors(libraries, embedded);
    accessors.add(accessor.getter(out, embedded.nullable()));
    if (!leaves.readOnly()) {
      accessors.add(accessor.setter(name, from(embedded, type, CodeBlock.of("$N", name))));
    }
    return true;
  }

  private boolean mixin(EmbeddedMapping embedded, List<EmbeddedMapping> path, CodeBlock value) {
    EntityBody body =
        new EntityBody(
            leaves,
            libraries,
            self,
            embedded.type(),
            path,
            value,
            Optional.empty(),
            embedded.components());
    columns.addAll(body.columns);
    fields.addAll(body.fields);
    embeddables.addAll(body.embeddables);
    fromRecord.add(body.fromRecord.build());
    toRecord.add(body.made());
    accessors.add(new Accessors(libraries, embedded).getter(body.made(), false));
    accessors.addAll(body.accessors);
    return true;
  }

  /** Returns the component, made of its embeddable. */
  private static CodeBlock out(EmbeddedMapping embedded, ClassName type) {
    String name = embedded.name();
    return switch (embedded.presence()) {
      case REQUIRED ->
          embedded.tellsPresence()
              ? CodeBlock.of("$N.toRecord()", name)
              // Hibernate gives none where all its columns are null.
              : CodeBlock.of("($1N == null ? new $2T() : $1N).toRecord()", name, type);
      case NULLABLE -> CodeBlock.of("$1N == null ? null : $1N.toRecord()", name);
      case OPTIONAL ->
          CodeBlock.of("$T.ofNullable($N)$Z.map($T::toRecord)", Types.OPTIONAL, name, type);
    };
  }

  /** Returns the embeddable, made of the component. */
  private static CodeBlock from(EmbeddedMapping embedded, ClassName type, CodeBlock value) {
    return switch (embedded.presence()) {
      case REQUIRED -> CodeBlock.of("$T.from($L)", type, value);
      case NULLABLE -> CodeBlock.of("$1L == null ? null : $2T.from($1L)", value, type);
      case OPTIONAL -> CodeBlock.of("$L$Z.map($T::from)$Z.orElse(null)", value, type);
    };
  }

  private TypeSpec embeddable() {
    return TypeSpec.classBuilder(self)
        .addJavadoc("The columns of {@link $T}.\n", Types.name(record))
        .addAnnotation(Jpa.EMBEDDABLE)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addFields(fields)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For JPA.\n")
                .addModifiers(Modifier.PROTECTED)
                .build())
        .addMethods(leaves.readOnly() ? List.of() : List.of(from(Modifier.PRIVATE)))
        .addMethod(toRecord(Modifier.PRIVATE))
        .addTypes(embeddables)
        .build();
  }

  MethodSpec from(Modifier... visibility) {
    MethodSpec.Builder from =
        MethodSpec.methodBuilder("from")
            .addModifiers(visibility)
            .addModifiers(Modifier.STATIC)
            .returns(self);
    return variants
        .map(mapping -> RowType.parameter(from, mapping))
        .orElseGet(() -> from.addParameter(recordName(), "record"))
        .addStatement("$1T made = new $1T()", self)
        .addCode(fromRecord.build())
        .addStatement("return made")
        .build();
  }

  MethodSpec toRecord(Modifier... visibility) {
    return MethodSpec.methodBuilder("toRecord")
        .addModifiers(visibility)
        .returns(recordName())
        .addStatement("return $L", made())
        .build();
  }

  private CodeBlock made() {
    CodeBlock values = CodeBlock.join(toRecord, ",\n");
    return variants
        .flatMap(RowType::of)
        .map(row -> CodeBlock.of("new $T(\n$L).toRecord()", row, values))
        .orElseGet(() -> CodeBlock.of("new $T(\n$L)", recordName(), values));
  }

  private TypeName recordName() {
    return Types.name(record);
  }
}
