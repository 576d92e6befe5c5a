package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.RecordColumns;
import dev.rowan.processor.lower.Reference;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.ReferencesView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.UniqueView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.ReferentialAction;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A foreign key fits the key that it references, and its actions fit its columns. */
final class ReferenceRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      column.component().marks().references().forEach(view -> onComponent(view, faults));
    }
    lowered.record().marks().references().forEach(view -> onRecord(view, faults));
    for (Reference reference : lowered.references()) {
      types(reference, faults);
      unique(reference, faults);
      actions(reference, reference.view().onDelete(), "on delete", faults);
      actions(reference, reference.view().onUpdate(), "on update", faults);
    }
  }

  private static void onComponent(ReferencesView view, Faults faults) {
    if (view.columns().given()) {
      faults.add(
          Code.REFERENCE_COLUMNS_ON_COMPONENT,
          view.columns().spot(),
          "on a component the referencing column is that component",
          "take columns away, or put @References on the record");
    }
  }

  private static void onRecord(ReferencesView view, Faults faults) {
    if (view.columns().value().isEmpty()) {
      faults.add(
          Code.REFERENCE_COLUMNS_MISSING,
          view.columns().spot(),
          "on a record @References must say which components refer",
          "add columns = {\"…\"}, or put it on the component");
    }
  }

  private static void types(Reference reference, Faults faults) {
    for (int i = 0; i < reference.columns().size(); i++) {
      LoweredColumn own = reference.columns().get(i);
      LoweredColumn other = reference.referenced().get(i);
      if (!own.stored().type().equals(other.stored().type())) {
        faults.add(
            Code.REFERENCE_TYPE,
            reference.view().target().spot(),
            own.path()
                + " is "
                + own.stored().type()
                + ", but "
                + reference.target().record().type().simpleName()
                + "."
                + other.path()
                + " is "
                + other.stored().type(),
            "give both the same type: " + other.stored().scalar().simpleName() + " " + own.path());
      }
    }
  }

  /** PostgreSQL wants the referenced columns to be the primary key or a unique constraint. */
  private static void unique(Reference reference, Faults faults) {
    if (!reference.view().to().given()) {
      return;
    }
    RecordColumns target = reference.target();
    Set<String> wanted = paths(reference.referenced());
    boolean ofRecord =
        target.record().marks().uniques().stream()
            .filter(ReferenceRule::isConstraint)
            .anyMatch(unique -> wanted.equals(new HashSet<>(unique.columns().value())));
    boolean ofComponent =
        reference.referenced().size() == 1
            && reference.referenced().get(0).component().marks().uniques().stream()
                .anyMatch(ReferenceRule::isConstraint);
    if (!wanted.equals(paths(target.key())) && !ofRecord && !ofComponent) {
      faults.add(
          Code.REFERENCED_NOT_UNIQUE,
          reference.view().to().spot(),
          target.record().type().simpleName()
              + " has no key of just "
              + String.join(", ", reference.view().to().value()),
          "make it @Unique there, or refer to the primary key");
    }
  }

  private static Set<String> paths(Collection<LoweredColumn> columns) {
    return columns.stream().map(LoweredColumn::path).collect(Collectors.toSet());
  }

  private static boolean isConstraint(UniqueView unique) {
    return !unique.where().given();
  }

  private static void actions(
      Reference reference, Setting<ReferentialAction> action, String when, Faults faults) {
    if (action.value() == ReferentialAction.SET_NULL) {
      setNull(reference, action, when, faults);
    } else if (action.value() == ReferentialAction.SET_DEFAULT) {
      setDefault(reference, action, when, faults);
    }
  }

  private static void setNull(
      Reference reference, Setting<ReferentialAction> action, String when, Faults faults) {
    first(reference, column -> true)
        .ifPresent(
            column -> {
              ComponentView component = column.component();
              faults.add(
                  Code.SET_NULL_ON_NOT_NULL,
                  action.spot(),
                  when + " SET NULL cannot work: " + name(reference, column) + " is NOT NULL",
                  "either allow null (@Nullable "
                      + component.type().type().simpleName()
                      + " "
                      + component.name()
                      + ") or choose RESTRICT, CASCADE or NO_ACTION");
            });
  }

  private static void setDefault(
      Reference reference, Setting<ReferentialAction> action, String when, Faults faults) {
    first(reference, column -> column.column().value() == null)
        .ifPresent(
            column ->
                faults.add(
                    Code.SET_DEFAULT_WITHOUT_DEFAULT,
                    action.spot(),
                    when
                        + " SET DEFAULT cannot work: "
                        + name(reference, column)
                        + " is NOT NULL and has no default",
                    "give it a default (@Default) or choose another action"));
  }

  private static Optional<LoweredColumn> first(Reference reference, Predicate<LoweredColumn> such) {
    return reference.columns().stream()
        .filter(column -> !column.column().nullable())
        .filter(such)
        .findFirst();
  }

  private static String name(Reference reference, LoweredColumn column) {
    return reference.ownTable() + "." + column.name();
  }
}
