package dev.rowan.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ValueMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * What is behind a component: the records of one component around the value, and the value itself.
 *
 * @param wrappers those records, outermost first
 * @param type the value's type
 * @param suffix what the runtime's {@code get…} and {@code put…} are called for it
 */
record ValueShape(List<ValueMapping.Wrapped> wrappers, JavaType type, String suffix) {
  static ValueShape of(ValueMapping value) {
    return value.match(new Finder());
  }

  TypeName typeName() {
    return Types.name(type);
  }

  boolean isWrapped() {
    return !wrappers.isEmpty();
  }

  boolean isEnum() {
    return suffix.equals("Enum");
  }

  /** Whether the driver gets it as text. */
  boolean isText() {
    return switch (suffix) {
      case "String", "Char", "Enum", "Uri" -> true;
      default -> false;
    };
  }

  private static final class Finder implements ValueMapping.Cases<ValueShape> {
    @Override
    public ValueShape scalar(ValueMapping.Scalar value) {
      return new ValueShape(List.of(), value.type(), suffix(value.type()));
    }

    @Override
    public ValueShape enumText(ValueMapping.EnumText value) {
      return new ValueShape(List.of(), value.type(), "Enum");
    }

    @Override
    public ValueShape textOfType(ValueMapping.TextOfType value) {
      return new ValueShape(List.of(), value.type(), "String");
    }

    @Override
    public ValueShape wrapped(ValueMapping.Wrapped value) {
      ValueShape inner = value.inner().match(this);
      List<ValueMapping.Wrapped> wrappers = new ArrayList<>();
      wrappers.add(value);
      wrappers.addAll(inner.wrappers());
      return new ValueShape(wrappers, inner.type(), inner.suffix());
    }

    private static String suffix(JavaType type) {
      return switch (type.qualifiedName()) {
        case "java.util.UUID" -> "Uuid";
        case "java.net.URI" -> "Uri";
        case "java.lang.Integer" -> "Int";
        case "java.lang.Character" -> "Char";
        case "byte[]" -> "Bytes";
        default -> Words.capitalized(type.simpleName());
      };
    }
  }
}
