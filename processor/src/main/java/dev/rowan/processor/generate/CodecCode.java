package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.mapping.Conversion;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.processor.mapping.ValueMapping;

/** The Java that names the codec of a value within an array or range: {@code TextCodecs.UUID}. */
final class CodecCode implements ValueMapping.Cases<CodeBlock> {
  private CodecCode() {}

  static CodeBlock array(Conversion.ArrayCodec array) {
    CodeBlock element = array.element().match(new CodecCode());
    JavaType type = array.type();
    if (type.dimensions() > 0) {
      return CodeBlock.of("$T.array($T.class,$W$L)", Types.TEXT_CODECS, Types.name(type), element);
    }
    String method = type.simpleName().equals("Set") ? "set" : "list";
    return CodeBlock.of("$T.$N($L)", Types.TEXT_CODECS, method, element);
  }

  static CodeBlock range(Conversion.RangeCodec range) {
    return CodeBlock.of("$T.range($L)", Types.TEXT_CODECS, range.bound().match(new CodecCode()));
  }

  @Override
  public CodeBlock scalar(ValueMapping.Scalar value) {
    String accessor = ScalarTypes.get(value.type()).accessor();
    String constant =
        switch (accessor) {
          case "Int" -> "INTEGER";
          case "Char" -> "CHARACTER";
          default -> Words.constant(accessor);
        };
    return CodeBlock.of("$T.$N", Types.TEXT_CODECS, constant);
  }

  @Override
  public CodeBlock enumText(ValueMapping.EnumText value) {
    return CodeBlock.of("$T.constant($T.class)", Types.TEXT_CODECS, Types.name(value.type()));
  }

  @Override
  public CodeBlock wrapped(ValueMapping.Wrapped value) {
    return as(value.inner(), value.type(), Step.of(value));
  }

  @Override
  public CodeBlock converted(ValueMapping.Converted value) {
    return as(value.inner(), value.type(), Step.of(value.conversion()));
  }

  private CodeBlock as(ValueMapping inner, JavaType type, Step step) {
    return CodeBlock.of(
        "$L$Z.<$T>as($L,$W$L)",
        inner.match(this),
        Types.name(type),
        step.outReference(),
        step.inReference());
  }
}
