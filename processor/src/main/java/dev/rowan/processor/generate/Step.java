package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.Conversion;
import dev.rowan.processor.mapping.ValueMapping;
import java.util.function.UnaryOperator;

/**
 * One step between a component's value and what is kept of it: {@code email.value()} and {@code new
 * EmailAddress(text)}.
 *
 * @param out the Java that takes the inner value out
 * @param outReference the same as a method reference
 * @param in the Java that makes the outer value
 * @param inReference the same as a method reference
 */
record Step(
    UnaryOperator<CodeBlock> out,
    CodeBlock outReference,
    UnaryOperator<CodeBlock> in,
    CodeBlock inReference) {
  static Step of(ValueMapping.Wrapped wrapper) {
    TypeName type = Types.name(wrapper.type());
    return new Step(
        value -> CodeBlock.of("$L.$N()", value, wrapper.accessor()),
        CodeBlock.of("$T::$N", type, wrapper.accessor()),
        value -> CodeBlock.of("new $T($L)", type, value),
        CodeBlock.of("$T::new", type));
  }

  static Step of(Conversion conversion) {
    return conversion.match(new Conversions());
  }

  private static final class Conversions implements Conversion.Cases<Step> {
    @Override
    public Step ownMethods(Conversion.OwnMethods methods) {
      TypeName type = Types.name(methods.type());
      return new Step(
          value -> CodeBlock.of("$L.$N()", value, methods.write()),
          CodeBlock.of("$T::$N", type, methods.write()),
          value -> CodeBlock.of("$T.$N($L)", type, methods.read(), value),
          CodeBlock.of("$T::$N", type, methods.read()));
    }

    @Override
    public Step staticMethods(Conversion.StaticMethods methods) {
      return called(
          CodeBlock.of("$T", Types.name(methods.writer())),
          methods.write(),
          CodeBlock.of("$T", Types.name(methods.reader())),
          methods.read());
    }

    @Override
    public Step arrayCodec(Conversion.ArrayCodec codec) {
      return coded(CodecCode.array(codec));
    }

    @Override
    public Step rangeCodec(Conversion.RangeCodec codec) {
      return coded(CodecCode.range(codec));
    }

    @Override
    public Step composite(Conversion.Composite composite) {
      return coded(CodecCode.composite(composite));
    }

    @Override
    public Step labels(Conversion.Labels labels) {
      return coded(CodecCode.labels(labels));
    }

    @Override
    public Step document(Conversion.Document document) {
      UnaryOperator<CodeBlock> out = value -> json("write", value, document);
      UnaryOperator<CodeBlock> in = value -> json("read", value, document);
      return new Step(
          out,
          CodeBlock.of("one -> $L", out.apply(CodeBlock.of("one"))),
          in,
          CodeBlock.of("json -> $L", in.apply(CodeBlock.of("json"))));
    }

    private static CodeBlock json(String method, CodeBlock value, Conversion.Document document) {
      return CodeBlock.of(
          "$T.$N($L,$W$T.class,$W$S)",
          Types.JSON,
          method,
          value,
          Types.name(document.record()),
          document.component());
    }

    @Override
    public Step converter(Conversion.Converter converter) {
      CodeBlock made = CodeBlock.of("new $T()", Types.name(converter.type()));
      return called(made, "convertToDatabaseColumn", made, "convertToEntityAttribute");
    }

    private static Step coded(CodeBlock codec) {
      return called(codec, "encode", codec, "decode");
    }

    private static Step called(CodeBlock writer, String write, CodeBlock reader, String read) {
      return new Step(
          value -> CodeBlock.of("$L$Z.$N($L)", writer, write, value),
          CodeBlock.of("$L::$N", writer, write),
          value -> CodeBlock.of("$L$Z.$N($L)", reader, read, value),
          CodeBlock.of("$L::$N", reader, read));
    }
  }
}
