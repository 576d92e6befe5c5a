package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.ObjectName;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The JPA entity of a record; that of a view has no setters, and its columns are never written.
 *
 * <p>A composite key is an {@code @IdClass}, not an {@code @EmbeddedId}: the entity and its queries
 * then have the key's components where the record has them, {@code line.orderId}.
 */
final class EntityType {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Libraries libraries;
  private final ClassName self;
  private final TypeName record;
  private final EntityBody body;
  private final List<EntityField> key;

  EntityType(RecordMapping mapping, Libraries libraries) {
    this.mapping = mapping;
    this.libraries = libraries;
    self = GeneratedNames.of(mapping.type()).entity();
    record = Types.name(mapping.type());
    leaves = new Leaves(mapping);
    body = EntityBody.of(mapping, leaves, libraries, self);
    key = body.columns().stream().filter(field -> leaves.key().contains(field.leaf())).toList();
  }

  /** Whether there can be one: JPA wants a key, and here one that no nested record hides. */
  static boolean isPossible(RecordMapping mapping) {
    List<Leaf> key = new Leaves(mapping).key();
    return !key.isEmpty() && key.stream().allMatch(leaf -> leaf.parents().isEmpty());
  }

  TypeSpec.Builder build() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "The JPA entity of {@link $T}: the rows of {@code $L}.\n",
                record,
                mapping.table().name().name())
            .addAnnotation(Jpa.ENTITY)
            .addAnnotation(table());
    if (mapping.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (key.size() > 1) {
      type.addAnnotation(
          AnnotationSpec.builder(Jpa.ID_CLASS).addMember("value", "$T.class", keyClass()).build());
    }
    if (!mapping.isView()
        && body.columns().stream().anyMatch(field -> field.leaf().nullMeansDefault())) {
      type.addAnnotation(Jpa.DYNAMIC_INSERT);
    }
    if (!mapping.isView()) {
      new EntityDeletion(mapping, key.stream().map(EntityField::leaf).toList())
          .annotations()
          .forEach(type::addAnnotation);
    }
    Associations associations = new Associations(mapping, libraries);
    type.addFields(body.fields())
        .addFields(associations.fields())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For JPA.\n")
                .addModifiers(Modifier.PROTECTED)
                .build())
        .addMethods(mapping.isView() ? List.of() : List.of(from()))
        .addMethod(toRecord())
        .addMethods(body.accessors())
        .addMethods(associations.getters())
        .addMethod(equalsById())
        .addMethod(hashCodeOfClass())
        .addMethod(toText())
        .addTypes(body.embeddables());
    if (key.size() > 1) {
      type.addType(keyRecord());
    }
    return type;
  }

  private MethodSpec from() {
    return body.from(Modifier.PUBLIC).toBuilder()
        .addJavadoc("Returns a new entity with what a record holds.\n")
        .build();
  }

  private MethodSpec toRecord() {
    return body.toRecord(Modifier.PUBLIC).toBuilder()
        .addJavadoc("Returns what it holds now as a record.\n")
        .build();
  }

  private AnnotationSpec table() {
    ObjectName name = mapping.table().name();
    Annotation table = Annotation.of(Jpa.TABLE).with("name", "$S", SqlNames.quoted(name.name()));
    if (!name.namespace().isEmpty() && !name.namespace().equals("public")) {
      table.with("schema", "$S", SqlNames.quoted(name.namespace()));
    }
    return table.spec();
  }

  private ClassName keyClass() {
    return self.nestedClass("Key");
  }

  private TypeSpec keyRecord() {
    return TypeSpec.recordBuilder("Key")
        .addJavadoc("The primary key, for {@code find}.\n")
        .addModifiers(Modifier.PUBLIC)
        .addSuperinterface(Serializable.class)
        .recordConstructor(
            MethodSpec.constructorBuilder()
                .addParameters(
                    key.stream()
                        .map(field -> ParameterSpec.builder(field.type(), field.name()).build())
                        .toList())
                .build())
        .build();
  }

  /** By getters, because the other may be a proxy that is not loaded. */
  private MethodSpec equalsById() {
    CodeBlock same = CodeBlock.join(key.stream().map(EntityType::sameValue).toList(), "$W&& ");
    // Only a key that the database makes can be missing.
    String made =
        key.stream()
            .filter(EntityField::isNullable)
            .map(field -> field.name() + " != null && ")
            .collect(Collectors.joining());
    return MethodSpec.methodBuilder("equals")
        .addJavadoc("Whether the other is the same row; what has no key yet equals only itself.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addParameter(libraries.nullable(ClassName.get(Object.class)), "other")
        .addStatement(
            "return this == other$W|| ($Lother instanceof $T that$W&& $L)", made, self, same)
        .build();
  }

  private static CodeBlock sameValue(EntityField field) {
    return field.type().isPrimitive()
        ? CodeBlock.of("$1N() == that.$1N()", getter(field))
        : CodeBlock.of("$1T.equals($2N(), that.$2N())", Types.OBJECTS, getter(field));
  }

  private static String getter(EntityField field) {
    String prefix = field.leaf().type().equals(TypeName.BOOLEAN) ? "is" : "get";
    return prefix + Words.capitalized(field.name());
  }

  private MethodSpec hashCodeOfClass() {
    return MethodSpec.methodBuilder("hashCode")
        .addJavadoc(
            "The same before and after the key is made, so that sets keep their entities.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(int.class)
        .addStatement("return $T.class.hashCode()", self)
        .build();
  }

  private MethodSpec toText() {
    CodeBlock.Builder text = CodeBlock.builder();
    String before = self.simpleName() + "[";
    for (EntityField field : key) {
      text.add("$S + $N()$W+ ", before + field.name() + "=", getter(field));
      before = ", ";
    }
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $L$S", text.build(), "]")
        .build();
  }
}
