package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.processor.mapping.ValueMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * What is behind a component: the steps to the value that the driver takes, and that value.
 *
 * @param steps the steps, outermost first: the records of one component around it, conversions
 * @param type the value's type
 * @param suffix what the runtime's {@code get…} and {@code put…} are called for it
 */
record ValueShape(List<Step> steps, JavaType type, String suffix) {
  static ValueShape of(ValueMapping value) {
    return value.match(new Finder());
  }

  /** The parameters of lambdas in its code: no variable around that may have such a name. */
  static final List<String> PARAMETERS = List.of("from", "one", "json");

  TypeName typeName() {
    return Types.name(type);
  }

  boolean isWrapped() {
    return !steps.isEmpty();
  }

  /** Whether its code has lambdas. */
  boolean hasLambda() {
    return steps.stream().anyMatch(step -> step.inReference().toString().contains(" -> "));
  }

  /** Returns the value that the driver takes, out of the component's. */
  CodeBlock out(CodeBlock component) {
    CodeBlock value = component;
    for (Step step : steps) {
      value = step.out().apply(value);
    }
    return value;
  }

  /** Returns the component's value, made of the one that the driver gives. */
  CodeBlock in(CodeBlock kept) {
    CodeBlock value = kept;
    for (int i = steps.size() - 1; i >= 0; i--) {
      value = steps.get(i).in().apply(value);
    }
    return value;
  }

  boolean isEnum() {
    return suffix.equals("Enum");
  }

  /** Whether the driver gets it as text. */
  boolean isText() {
    return switch (suffix) {
      case "String", "Char", "Enum" -> true;
      default -> false;
    };
  }

  private static final class Finder implements ValueMapping.Cases<ValueShape> {
    @Override
    public ValueShape scalar(ValueMapping.Scalar value) {
      return new ValueShape(List.of(), value.type(), ScalarTypes.get(value.type()).accessor());
    }

    @Override
    public ValueShape enumText(ValueMapping.EnumText value) {
      return new ValueShape(List.of(), value.type(), "Enum");
    }

    @Override
    public ValueShape wrapped(ValueMapping.Wrapped value) {
      return after(Step.of(value), value.inner());
    }

    @Override
    public ValueShape converted(ValueMapping.Converted value) {
      return after(Step.of(value.conversion()), value.inner());
    }

    private ValueShape after(Step step, ValueMapping value) {
      ValueShape inner = value.match(this);
      List<Step> steps = new ArrayList<>();
      steps.add(step);
      steps.addAll(inner.steps());
      return new ValueShape(steps, inner.type(), inner.suffix());
    }
  }
}
