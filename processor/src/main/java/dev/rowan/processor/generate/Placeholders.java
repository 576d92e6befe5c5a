package dev.rowan.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.JavaType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The names of what is generated, and nothing behind them: for a record with faults, so that nobody
 * who names them is told of a class that is missing, and the faults themselves are all that is
 * told.
 *
 * <p>The compile fails, so nothing of this is ever run.
 */
final class Placeholders {
  private Placeholders() {}

  /** Returns the types of a record. */
  static List<GeneratedType> of(JavaType record, boolean withEntity) {
    GeneratedNames names = GeneratedNames.of(record);
    TypeSpec.Builder key =
        TypeSpec.classBuilder("Key").addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    Stream<TypeSpec.Builder> all =
        Stream.of(
            TypeSpec.interfaceBuilder(names.repository()).addType(key.build()),
            TypeSpec.classBuilder(names.repositoryClass()));
    Stream<TypeSpec.Builder> entity =
        withEntity ? Stream.of(TypeSpec.classBuilder(names.entity())) : Stream.empty();
    return Stream.concat(entity, all).map(type -> source(record, type)).toList();
  }

  private static GeneratedType source(JavaType record, TypeSpec.Builder type) {
    TypeSpec built =
        type.addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "Stands in for what is made of {@code $L} when it has no fault.\n",
                record.simpleName())
            .build();
    return new GeneratedType(
        record.packageName(),
        built.name(),
        JavaFile.builder(record.packageName(), built).indent("  ").build().toString());
  }
}
