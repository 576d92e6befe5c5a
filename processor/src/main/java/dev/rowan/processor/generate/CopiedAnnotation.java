package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.mapping.AnnotationMapping;

/** The Java of an annotation that is copied from a record. */
final class CopiedAnnotation implements AnnotationMapping.Cases<CodeBlock> {
  private CopiedAnnotation() {}

  static AnnotationSpec of(AnnotationMapping mapping) {
    Annotation annotation = Annotation.of(Types.raw(mapping.type()));
    mapping
        .members()
        .forEach((name, value) -> annotation.with(name, "$L", value.match(new CopiedAnnotation())));
    return annotation.spec();
  }

  @Override
  public CodeBlock literal(AnnotationMapping.Literal literal) {
    Object value = literal.value();
    if (value instanceof String) {
      return CodeBlock.of("$S", value);
    }
    if (value instanceof Character character) {
      return CodeBlock.of("(char) $L", (int) character);
    }
    if (value instanceof Float number) {
      return CodeBlock.of("$Lf", number);
    }
    return value instanceof Long ? CodeBlock.of("$LL", value) : CodeBlock.of("$L", value);
  }

  @Override
  public CodeBlock constant(AnnotationMapping.Constant constant) {
    return CodeBlock.of("$T.$N", Types.name(constant.type()), constant.name());
  }

  @Override
  public CodeBlock className(AnnotationMapping.ClassName name) {
    return CodeBlock.of("$T.class", Types.name(name.type()));
  }

  @Override
  public CodeBlock nested(AnnotationMapping.Nested nested) {
    return CodeBlock.of("$L", of(nested.annotation()));
  }

  @Override
  public CodeBlock several(AnnotationMapping.Several several) {
    return several.values().stream()
        .map(value -> value.match(this))
        .collect(CodeBlock.joining(",$W", "{", "}"));
  }
}
