package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the types beside a record: {@code OrderEntity}, {@code OrderRepository} and {@code
 * OrderRepository_}.
 *
 * <p>The same mapping gives the same source, to the byte.
 */
public final class Generator {
  private static final String PROCESSOR = "dev.rowan.processor.RecordProcessor";

  private final Libraries libraries;

  /** Makes a generator for projects with these libraries. */
  public Generator(Libraries libraries) {
    this.libraries = libraries;
  }

  /** Returns the types of one record. */
  public List<GeneratedType> generate(RecordMapping mapping) {
    RepositoryTypes repository = new RepositoryTypes(mapping);
    List<GeneratedType> types = new ArrayList<>();
    if (libraries.hibernate() && EntityType.isPossible(mapping)) {
      types.add(source(mapping, new EntityType(mapping, libraries).build()));
    }
    mapping
        .variants()
        .ifPresent(
            variants ->
                types.add(source(mapping, new RowType(mapping, variants, libraries).build())));
    types.add(source(mapping, repository.repository()));
    types.add(source(mapping, repository.repositoryClass()));
    return types;
  }

  /** Returns types of the same names for a record with faults, which has no mapping to rely on. */
  public List<GeneratedType> placeholders(JavaType record) {
    return Placeholders.of(record, libraries.hibernate());
  }

  private GeneratedType source(RecordMapping mapping, TypeSpec.Builder builder) {
    if (libraries.jspecify()) {
      builder.addAnnotation(Types.NULL_MARKED);
    }
    if (libraries.generated()) {
      builder.addAnnotation(
          AnnotationSpec.builder(Types.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    obscuring(mapping).forEach(builder::alwaysQualify);
    TypeSpec type = builder.build();
    String source =
        JavaFile.builder(mapping.type().packageName(), type)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    return new GeneratedType(mapping.type().packageName(), type.name(), TypeHeads.wrapped(source));
  }

  /**
   * Returns the components that begin like types do: in an expression the variable {@code Year}
   * would obscure the class (JLS 6.4.2).
   */
  private static Stream<String> obscuring(RecordMapping mapping) {
    return new Leaves(mapping)
        .all().stream()
            .flatMap(
                leaf ->
                    Stream.concat(
                        leaf.parents().stream().map(EmbeddedMapping::name),
                        Stream.of(leaf.mapping().name())))
            .filter(name -> Character.isUpperCase(name.codePointAt(0)))
            .distinct();
  }
}
