package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Reference;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.UniqueView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A temporal key ends in a range, and what refers to one covers a period. */
final class OverlapRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    key(lowered, faults);
    for (Scope scope : lowered.columns().scopes()) {
      scope.marks().uniques().stream()
          .filter(unique -> unique.withoutOverlaps().value())
          .forEach(
              unique -> columns(columns(lowered, scope, unique), unique.withoutOverlaps(), faults));
    }
    for (LoweredColumn column : lowered.columns().all()) {
      column.component().marks().uniques().stream()
          .filter(unique -> unique.withoutOverlaps().value())
          .forEach(unique -> columns(List.of(column), unique.withoutOverlaps(), faults));
    }
    lowered.references().forEach(reference -> reference(reference, faults));
    if (lowered.columns().live().isPresent()) {
      Stream.concat(
              lowered.columns().scopes().stream().map(Scope::marks),
              lowered.columns().all().stream().map(column -> column.component().marks()))
          .flatMap(marks -> marks.uniques().stream())
          .filter(unique -> unique.withoutOverlaps().value() && !unique.where().given())
          .forEach(unique -> live(unique, faults));
    }
  }

  private static void live(UniqueView unique, Faults faults) {
    faults.add(
        Code.SOFT_DELETE_OVERLAPS,
        unique.withoutOverlaps().spot(),
        "a key without overlaps is of all rows, and deleted ones stay",
        "use @Exclude(columns = {\"… with =\", \"… with &&\"}), which is of live rows");
  }

  private static List<LoweredColumn> columns(Lowered lowered, Scope scope, UniqueView unique) {
    return unique.columns().value().stream()
        .flatMap(path -> lowered.columns().find(scope.path() + path.strip()).stream())
        .toList();
  }

  private static void key(Lowered lowered, Faults faults) {
    List<LoweredColumn> key = lowered.columns().key();
    for (LoweredColumn column : key) {
      Optional<IdView> id = column.component().marks().id();
      if (id.isPresent() && id.get().withoutOverlaps().value()) {
        if (column.equals(key.get(key.size() - 1))) {
          columns(key, id.get().withoutOverlaps(), faults);
        } else {
          fault(id.get().withoutOverlaps(), column.path() + " is not the last of the key", faults);
        }
      }
    }
  }

  private static void columns(List<LoweredColumn> columns, Setting<Boolean> at, Faults faults) {
    if (columns.isEmpty()) {
      return;
    }
    LoweredColumn last = columns.get(columns.size() - 1);
    if (columns.size() < 2) {
      fault(at, last.path() + " alone does not say whose range it is", faults);
    }
    if (isNoRange(last.stored().type())) {
      fault(at, last.path() + " is " + last.stored().type() + ", no range", faults);
    }
  }

  private static void fault(Setting<Boolean> at, String message, Faults faults) {
    faults.add(
        Code.WITHOUT_OVERLAPS,
        at.spot(),
        message,
        "a key without overlaps has plain columns first and a range as its last");
  }

  /** A type of one's own may be a range. */
  private static boolean isNoRange(SqlType type) {
    return type.isBuiltIn() && (type.isArray() || !type.name().name().endsWith("range"));
  }

  private static void reference(Reference reference, Faults faults) {
    Optional<TargetKey> key = TargetKey.of(reference);
    boolean temporal = key.isPresent() && key.get().withoutOverlaps();
    if (key.isPresent() && reference.key().period() != temporal) {
      String target = reference.target().record().type().simpleName();
      faults.add(
          Code.REFERENCED_PERIOD,
          (temporal ? reference.view().target() : reference.view().period()).spot(),
          temporal
              ? "the key of " + target + " is without overlaps: it names a row for a time only"
              : "the referenced key of " + target + " is not without overlaps",
          temporal ? "add period = true" : "take period away");
    }
    for (Setting<ReferentialAction> action :
        List.of(reference.view().onDelete(), reference.view().onUpdate())) {
      if (reference.key().period() && action.value() != ReferentialAction.NO_ACTION) {
        faults.add(
            Code.PERIOD_ACTION,
            action.spot(),
            "PostgreSQL cannot do " + action.value() + " for a period",
            "leave it at NO_ACTION");
      }
    }
  }
}
