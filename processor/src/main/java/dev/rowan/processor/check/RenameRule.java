package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.SnakeCase;

/** A former name is another one than the present names. */
final class RenameRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    lowered
        .record()
        .marks()
        .renamedFrom()
        .ifPresent(
            from -> {
              boolean unused = isOther(from, lowered.columns().table().name(), faults);
            });
    for (LoweredColumn column : lowered.columns().all()) {
      column
          .component()
          .marks()
          .renamedFrom()
          .filter(from -> isOther(from, column.name(), faults))
          .ifPresent(from -> present(lowered, column, from, faults));
    }
  }

  private static boolean isOther(Setting<String> from, String name, Faults faults) {
    if (from.value().isBlank()) {
      faults.add(Code.NAME_BLANK, from.spot(), "the former name is empty", "name it");
      return false;
    }
    if (isNamed(name, from)) {
      faults.add(
          Code.RENAMED_FROM_ITSELF,
          from.spot(),
          name + " is its name now",
          "give the former name, or take @RenamedFrom away");
      return false;
    }
    return true;
  }

  private static boolean isNamed(String name, Setting<String> from) {
    return name.equals(from.value()) || name.equals(SnakeCase.of(from.value()));
  }

  private static void present(
      Lowered lowered, LoweredColumn column, Setting<String> from, Faults faults) {
    lowered.columns().all().stream()
        .filter(other -> isNamed(other.name(), from))
        .findFirst()
        .ifPresent(
            other ->
                faults.add(
                    Code.RENAMED_FROM_PRESENT,
                    from.spot(),
                    column.path() + " cannot come from " + other.name() + ", which is still there",
                    "take " + other.path() + " away, or @RenamedFrom"));
  }
}
