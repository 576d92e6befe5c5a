package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Reference;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.ReferencesView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TableView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
      onDeleteColumns(reference, faults);
      unlogged(lowered.record(), reference, faults);
      actions(reference, reference.view().onDelete(), "on delete", faults);
      actions(reference, reference.view().onUpdate(), "on update", faults);
      softDelete(reference, faults);
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
      // What compares, but is not the same, is a matter of design.
      if (!own.stored().type().equals(other.stored().type())
          && !own.stored().isAlike(other.stored())) {
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
    Spot spot =
        reference.view().to().given()
            ? reference.view().to().spot()
            : reference.view().target().spot();
    String target = reference.target().record().type().simpleName();
    Optional<TargetKey> key = TargetKey.of(reference);
    if (key.isEmpty()) {
      faults.add(
          Code.REFERENCED_NOT_UNIQUE,
          spot,
          target
              + " has no key of just "
              + String.join(", ", reference.view().to().value())
              + (reference.target().live().isPresent() ? " that counts its deleted rows" : ""),
          reference.target().live().isPresent()
              ? "refer to the primary key, or to a unique key that contains it"
              : "make it @Unique there, or refer to the primary key");
    } else if (key.get().deferrable()) {
      faults.add(
          Code.REFERENCED_DEFERRABLE,
          spot,
          "the referenced key of " + target + " is deferrable, so its rows may be two for a while",
          "take deferrable away there, or refer to another key");
    }
  }

  private static void unlogged(RecordView record, Reference reference, Faults faults) {
    RecordView target = reference.target().record();
    if (isUnlogged(target) && !isUnlogged(record)) {
      faults.add(
          Code.REFERENCED_UNLOGGED,
          reference.view().target().spot(),
          target.type().simpleName()
              + " is unlogged: it is empty after a crash, "
              + record.type().simpleName()
              + " is not",
          "make both unlogged or neither");
    }
  }

  /** Rows that are marked as deleted are still there. */
  private static void softDelete(Reference reference, Faults faults) {
    Setting<ReferentialAction> action = reference.view().onDelete();
    boolean waits =
        action.value() == ReferentialAction.CASCADE
            || action.value() == ReferentialAction.SET_NULL
            || action.value() == ReferentialAction.SET_DEFAULT;
    if (waits && reference.target().live().isPresent()) {
      faults.add(
          Code.SOFT_DELETE_ACTION,
          action.spot(),
          "deleted rows of "
              + reference.target().record().type().simpleName()
              + " stay: "
              + action.value()
              + " happens only when one is purged",
          "delete what refers to them in the program, or leave the action out");
    }
  }

  private static boolean isUnlogged(RecordView record) {
    return record.marks().table().filter(TableView::unlogged).isPresent();
  }

  /** SET NULL and SET DEFAULT may be of some of the referencing columns. */
  private static void onDeleteColumns(Reference reference, Faults faults) {
    Setting<List<String>> given = reference.view().onDeleteColumns();
    ReferentialAction action = reference.view().onDelete().value();
    if (!given.value().isEmpty()
        && action != ReferentialAction.SET_NULL
        && action != ReferentialAction.SET_DEFAULT) {
      faults.add(
          Code.ON_DELETE_COLUMNS,
          given.spot(),
          "onDelete = " + action + " sets no columns",
          "take onDeleteColumns away, or choose SET_NULL or SET_DEFAULT");
    }
    for (int i = 0; i < given.value().size(); i++) {
      String path = given.value().get(i).strip();
      if (reference.columns().stream().noneMatch(column -> column.path().equals(path))) {
        faults.add(
            Code.ON_DELETE_COLUMNS,
            given.spot().entry(i),
            path + " is not one of the referencing components",
            "name some of columns");
      }
    }
  }

  /** PostgreSQL computes such a column: it cannot be set to anything else. */
  private static void generated(
      Reference reference, Setting<ReferentialAction> action, Faults faults) {
    boolean sets =
        action.value() == ReferentialAction.SET_NULL
            || action.value() == ReferentialAction.SET_DEFAULT
            || (action.value() == ReferentialAction.CASCADE
                && action.equals(reference.view().onUpdate()));
    reference.columns().stream()
        .filter(column -> column.component().marks().generated().isPresent())
        .filter(column -> sets)
        .findFirst()
        .ifPresent(
            column ->
                faults.add(
                    Code.GENERATED_REFERENCE,
                    action.spot(),
                    name(reference, column) + " is generated: " + action.value() + " cannot set it",
                    "choose RESTRICT or NO_ACTION"));
  }

  private static void actions(
      Reference reference, Setting<ReferentialAction> action, String when, Faults faults) {
    generated(reference, action, faults);
    if (action.value() == ReferentialAction.SET_NULL) {
      setNull(reference, action, when, faults);
    } else if (action.value() == ReferentialAction.SET_DEFAULT) {
      setDefault(reference, action, when, faults);
    }
  }

  private static void setNull(
      Reference reference, Setting<ReferentialAction> action, String when, Faults faults) {
    first(reference, action, column -> true)
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
    first(reference, action, column -> column.column().value() == null)
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

  private static Optional<LoweredColumn> first(
      Reference reference, Setting<ReferentialAction> action, Predicate<LoweredColumn> such) {
    return reference.columns().stream()
        .filter(column -> !column.column().nullable())
        .filter(column -> isSet(reference, action, column))
        .filter(such)
        .findFirst();
  }

  private static boolean isSet(
      Reference reference, Setting<ReferentialAction> action, LoweredColumn column) {
    List<String> some = reference.key().onDeleteColumns();
    return some.isEmpty()
        || !action.equals(reference.view().onDelete())
        || some.contains(column.name());
  }

  private static String name(Reference reference, LoweredColumn column) {
    return reference.ownTable() + "." + column.name();
  }
}
