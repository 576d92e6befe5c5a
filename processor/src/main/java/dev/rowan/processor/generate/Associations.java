package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.rowan.processor.mapping.Association;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.ForeignKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * What an entity refers to, lazy and read-only beside the plain id, so that queries can join:
 * {@code join order.customer}.
 */
final class Associations {
  private final Libraries libraries;
  private final Map<String, Association> byName = new LinkedHashMap<>();

  Associations(RecordMapping mapping, Libraries libraries) {
    this.libraries = libraries;
    NameAllocator names = new NameAllocator();
    mapping.components().stream().map(ComponentMapping::name).forEach(names::newName);
    new Leaves(mapping)
        .all().stream()
            .filter(leaf -> !leaf.parents().isEmpty())
            .filter(leaf -> leaf.parents().stream().allMatch(EmbeddedMapping::flat))
            .forEach(leaf -> names.newName(leaf.mapping().name()));
    for (Association association : mapping.associations()) {
      byName.put(names.newName(association.name()), association);
    }
  }

  List<FieldSpec> fields() {
    return byName.entrySet().stream()
        .map(entry -> field(entry.getKey(), entry.getValue()))
        .toList();
  }

  List<MethodSpec> getters() {
    return byName.entrySet().stream()
        .map(
            entry ->
                MethodSpec.methodBuilder("get" + Words.capitalized(entry.getKey()))
                    .addJavadoc(
                        "Read-only, loaded when it is first used; null before it is stored.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(libraries.nullable(entity(entry.getValue())))
                    .addStatement("return $N", entry.getKey())
                    .build())
        .toList();
  }

  private static ClassName entity(Association association) {
    return GeneratedNames.of(association.target()).entity();
  }

  private FieldSpec field(String name, Association association) {
    Annotation toOne = Annotation.of(Jpa.MANY_TO_ONE).with("fetch", "$T.LAZY", Jpa.FETCH_TYPE);
    if (!association.nullable()) {
      toOne.with("optional", "false");
    }
    FieldSpec.Builder field =
        FieldSpec.builder(entity(association), name, Modifier.PRIVATE).addAnnotation(toOne.spec());
    ForeignKey key = association.foreignKey();
    for (int i = 0; i < key.columns().size(); i++) {
      field.addAnnotation(join(key, i));
    }
    return field.build();
  }

  private static AnnotationSpec join(ForeignKey key, int i) {
    Annotation join =
        Annotation.of(Jpa.JOIN_COLUMN).with("name", "$S", SqlNames.quoted(key.columns().get(i)));
    if (!key.referencedColumns().isEmpty()) {
      join.with("referencedColumnName", "$S", SqlNames.quoted(key.referencedColumns().get(i)));
    }
    return join.with("insertable", "false").with("updatable", "false").spec();
  }
}
