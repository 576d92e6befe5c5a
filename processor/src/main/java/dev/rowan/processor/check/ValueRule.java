package dev.rowan.processor.check;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.lower.Article;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.SequenceLowering;
import dev.rowan.processor.read.GeneratedColumnView;
import dev.rowan.processor.read.IdentityView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.SequenceView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TenantIdView;
import dev.rowan.processor.read.UpdatedView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A value comes from one source, and what counts is a number. */
final class ValueRule implements Rule {
  private static final Set<IdStrategy> MADE =
      EnumSet.complementOf(EnumSet.of(IdStrategy.DEFAULT, IdStrategy.ASSIGNED));
  private static final Set<IdStrategy> COUNTED =
      EnumSet.of(IdStrategy.IDENTITY, IdStrategy.SEQUENCE);

  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      if (column.flat()) {
        Marks marks = column.component().marks();
        sources(column, marks, faults);
        defaultValue(column, marks, faults);
        marks.sequence().ifPresent(view -> sequence(column, view, faults));
        counted(column, marks, faults);
      }
    }
  }

  private static void sources(LoweredColumn column, Marks marks, Faults faults) {
    List<Spot> sources = sources(marks);
    if (sources.size() > 1) {
      faults.add(
          Code.VALUE_MADE_TWICE,
          sources.get(1),
          "two things make the value of " + column.path(),
          "take one of them away");
    }
  }

  /** Each that makes the value; two that say the same together count once. */
  private static List<Spot> sources(Marks marks) {
    IdStrategy said = marks.id().map(view -> view.strategy().value()).orElse(IdStrategy.DEFAULT);
    boolean identityOfKey = said == IdStrategy.IDENTITY;
    return Stream.of(
            // That these exclude each other is RoleRule's.
            marks
                .id()
                .filter(view -> MADE.contains(said))
                .map(view -> view.strategy().spot())
                .or(marks::version)
                .or(marks::createdAt)
                .or(() -> marks.updatedAt().map(UpdatedView::spot))
                .or(marks::createdBy)
                .or(() -> marks.updatedBy().map(UpdatedView::spot))
                .or(marks::softDelete)
                .or(() -> marks.tenantId().map(TenantIdView::spot)),
            marks.generated().map(GeneratedColumnView::spot),
            marks.identity().filter(view -> !identityOfKey).map(IdentityView::spot),
            marks
                .sequence()
                .filter(view -> !marks.isIdentity() && said == IdStrategy.DEFAULT)
                .map(SequenceView::spot))
        .flatMap(Optional::stream)
        .toList();
  }

  private static void defaultValue(LoweredColumn column, Marks marks, Faults faults) {
    boolean ofKey = marks.strategy().filter(MADE::contains).isPresent();
    marks
        .defaultValue()
        .filter(given -> ofKey || !sources(marks).isEmpty())
        .ifPresent(
            given ->
                faults.add(
                    ofKey ? Code.KEY_MADE_TWICE : Code.DEFAULT_AND_GENERATED,
                    given.spot(),
                    "the value of "
                        + column.path()
                        + " is made already"
                        + (ofKey ? " by " + marks.strategy().orElseThrow() : "")
                        + ", a default would never be used",
                    "take @Default away"));
  }

  private static void sequence(LoweredColumn column, SequenceView view, Faults faults) {
    Marks marks = column.component().marks();
    if (!marks.isIdentity() && !marks.isFromSequence()) {
      faults.add(
          Code.KEY_SEQUENCE_UNUSED,
          view.spot(),
          "no sequence makes this key",
          "take @Sequence away, or take the strategy out of @Id");
    }
    SequenceOptions options = SequenceLowering.options(marks);
    SqlType type = column.stored().type();
    if (view.increment().value() == 0) {
      options(view.increment(), "an increment of 0 never counts", "count by 1 or -1", faults);
    } else if (options.least(type) >= options.greatest(type)) {
      options(
          view.maximum().given() ? view.maximum() : view.minimum(),
          "the maximum " + options.greatest(type) + " is not above " + options.least(type),
          "raise maximum or lower minimum",
          faults);
    } else if (options.first(type) < options.least(type)
        || options.first(type) > options.greatest(type)) {
      options(
          view.start(),
          options.first(type)
              + " is not between "
              + options.least(type)
              + " and "
              + options.greatest(type),
          "start within minimum and maximum",
          faults);
    }
    if (marks.isIdentity() && !view.owned().value()) {
      options(view.owned(), "an identity owns its sequence", "take owned away", faults);
    }
    if (view.cache().value() < 1) {
      options(view.cache(), "a session takes at least one value", "give 1 or more", faults);
    }
  }

  private static void options(Setting<?> at, String message, String remedy, Faults faults) {
    faults.add(Code.SEQUENCE_OPTIONS, at.spot(), message, remedy);
  }

  private static void counted(LoweredColumn column, Marks marks, Faults faults) {
    if ((!marks.isIdentity() && !marks.isFromSequence()) || column.stored().isInteger()) {
      return;
    }
    Spot spot =
        Stream.of(
                marks
                    .id()
                    .filter(view -> COUNTED.contains(view.strategy().value()))
                    .map(view -> view.strategy().spot()),
                marks.identity().map(IdentityView::spot),
                marks.sequence().map(SequenceView::spot))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(column.component().spot());
    faults.add(
        Code.KEY_NOT_INTEGER,
        spot,
        (marks.isIdentity() ? IdStrategy.IDENTITY : IdStrategy.SEQUENCE)
            + " makes a number, "
            + column.path()
            + " is "
            + Article.of(column.stored().scalar().simpleName()),
        "make it a long");
  }
}
