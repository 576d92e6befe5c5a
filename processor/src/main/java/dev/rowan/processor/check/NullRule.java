package dev.rowan.processor.check;

import dev.rowan.processor.lower.Article;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.stream.Stream;

/** What is said of nulls must not contradict itself. */
final class NullRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    Stream.concat(
            lowered.columns().all().stream().map(LoweredColumn::component),
            lowered.columns().nested().values().stream())
        .forEach(
            component ->
                component.marks().nullable().ifPresent(spot -> nullable(component, spot, faults)));
    for (Scope scope : lowered.columns().scopes()) {
      scope.record().components().forEach(component -> optional(component, faults));
    }
  }

  private static void nullable(ComponentView component, Spot spot, Faults faults) {
    if (component.type().type().isPrimitive()) {
      faults.add(
          Code.NULLABLE_PRIMITIVE,
          spot,
          Article.of(component.type().type().simpleName()) + " is never null",
          "use its wrapper class, or take @Nullable away");
    }
    if (component.optional()) {
      faults.add(
          Code.NULLABLE_OPTIONAL,
          spot,
          "an Optional that may be null has two ways to be absent",
          "use one: @Nullable or Optional");
    }
    component
        .marks()
        .notNull()
        .ifPresent(
            notNull ->
                faults.add(
                    Code.NULLABLE_AND_NOT_NULL,
                    notNull,
                    component.name() + " may be null and must not be null",
                    "take one of the two away"));
  }

  private static void optional(ComponentView component, Faults faults) {
    if (component.type().type().isOptional()) {
      faults.add(
          Code.OPTIONAL_OF_WHAT,
          component.spot(),
          component.optional()
              ? "an Optional of an Optional has two ways to be absent"
              : "nobody knows what this Optional holds",
          "name a type: Optional<String>");
    }
  }
}
