package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.Conversion;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.processor.mapping.ValueMapping;
import java.util.ArrayList;
import java.util.List;

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

  /** Returns {@code CompositeCodec.of(Box.class, from -> new Box(…)).with("width", …)}. */
  static CodeBlock composite(Conversion.Composite composite) {
    TypeName type = Types.name(composite.type());
    List<CodeBlock> values = new ArrayList<>();
    CodeBlock.Builder attributes = CodeBlock.builder();
    for (Conversion.Attribute attribute : composite.attributes()) {
      boolean required = attribute.presence() == Presence.REQUIRED;
      CodeBlock value = CodeBlock.of("from.$L($L)", required ? "required" : "get", values.size());
      boolean optional = attribute.presence() == Presence.OPTIONAL;
      values.add(optional ? CodeBlock.of("$T.ofNullable($L)", Types.OPTIONAL, value) : value);
      attributes.add(
          "$Z.$L($S,$W$L,$W$L)",
          required ? "with" : "withNullable",
          attribute.name(),
          optional
              ? CodeBlock.of("one -> one.$N().orElse(null)", attribute.name())
              : CodeBlock.of("$T::$N", type, attribute.name()),
          attribute.value().match(new CodecCode()));
    }
    return CodeBlock.of(
        "$T.of($T.class,$Wfrom -> new $T($L))$L",
        Types.COMPOSITE_CODEC,
        type,
        type,
        CodeBlock.join(values, ",$W"),
        attributes.build());
  }

  /** Returns {@code LabelCodec.of(Rating.class).with(Rating.PG_13, "PG-13")}. */
  static CodeBlock labels(Conversion.Labels labels) {
    TypeName type = Types.name(labels.type());
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($T.class)", Types.LABEL_CODEC, type);
    labels.labels().forEach((name, label) -> code.add("$Z.with($T.$N,$W$S)", type, name, label));
    return code.build();
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
