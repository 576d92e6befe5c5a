package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.ConvertView;
import dev.rowan.processor.read.ConverterView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.util.Map;
import java.util.Optional;

/** Finds the converter that {@code @Convert} names, and tells why one cannot be used. */
final class ConvertLowering {
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double",
          "char", "java.lang.Character");

  private final Records records;
  private final Faults faults;

  ConvertLowering(Records records, Faults faults) {
    this.records = records;
    this.faults = faults;
  }

  /** Returns the converter of a component, if it is one that fits. */
  Optional<ConverterView> converter(ComponentView component, ConvertView view) {
    String name = view.converter().value().simpleName();
    JavaType type = component.type().type();
    Optional<ConverterView> found = records.converter(view.converter().value());
    if (found.isEmpty()) {
      faults.add(
          Code.CONVERTER_MALFORMED,
          view.converter().spot(),
          name + " does not say what it converts",
          "let it implement jakarta.persistence.AttributeConverter<"
              + type.simpleName()
              + ", …> itself, with a type that a column can hold");
    } else if (!found.get().isUsable()) {
      faults.add(
          Code.CONVERTER_MALFORMED,
          view.converter().spot(),
          name + " cannot be made",
          "let it be a static class without type parameters, with a constructor without parameters");
      return Optional.empty();
    } else if (!boxed(type).equals(found.get().from().qualifiedName())) {
      faults.add(
          Code.CONVERTER_TYPE,
          view.converter().spot(),
          name
              + " converts "
              + Article.of(found.get().from().qualifiedName())
              + ", "
              + component.name()
              + " is "
              + Article.of(type.qualifiedName()),
          "name a converter of the component's type");
      return Optional.empty();
    }
    return found;
  }

  private static String boxed(JavaType type) {
    return BOXES.getOrDefault(type.qualifiedName(), type.qualifiedName());
  }
}
