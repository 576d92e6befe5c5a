package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.EmbeddedView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.util.HashMap;
import java.util.Map;

/** A mixin is a record whose components go well with those of the record that embeds it. */
final class MixinRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      ComponentView component = column.component();
      component
          .marks()
          .embedded()
          .ifPresent(
              view ->
                  faults.add(
                      Code.EMBEDDED_NOT_A_RECORD,
                      view.spot(),
                      column.path() + " is one column, @Embedded is for a record of its own",
                      "take @Embedded away"));
    }
    lowered
        .columns()
        .nested()
        .forEach(
            (path, component) ->
                component
                    .marks()
                    .embedded()
                    .ifPresent(view -> names(path, component, view, faults)));
    components(lowered, faults);
  }

  private static void names(
      String path, ComponentView component, EmbeddedView view, Faults faults) {
    component
        .marks()
        .column()
        .map(ColumnView::name)
        .filter(name -> name.given())
        .ifPresent(
            name ->
                faults.add(
                    Code.EMBEDDED_AND_COLUMN,
                    name.spot(),
                    path + " has its prefix from @Embedded, \"" + view.prefix().value() + "\"",
                    "take the name away, or @Embedded"));
  }

  /** The entity has the components of a mixin beside the record's own. */
  private static void components(Lowered lowered, Faults faults) {
    Map<String, String> paths = new HashMap<>();
    for (Scope scope : lowered.columns().flatScopes()) {
      for (ComponentView component : scope.record().components()) {
        String path = scope.path() + component.name();
        String other = paths.putIfAbsent(component.name(), path);
        // One that has no column has a fault of its own: its column is another's.
        boolean told =
            lowered.columns().find(path).isEmpty() && !lowered.columns().nested().containsKey(path);
        if (other != null && !told) {
          faults.add(
              Code.MIXIN_COMPONENT_TWICE,
              scope.at(component.spot()),
              other + " and " + path + " are one name in the entity and in finders",
              "rename one of the components");
        }
      }
    }
  }
}
