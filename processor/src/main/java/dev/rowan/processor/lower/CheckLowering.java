package dev.rowan.processor.lower;

import dev.rowan.processor.read.CheckView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Check;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ddl.Sql;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lowers {@code @Check}, and enums to checks of their constants.
 *
 * <p>{@code OrderStatus status} makes {@code CONSTRAINT orders_status_check CHECK (status IN
 * ('PENDING', 'PAID'))}.
 */
final class CheckLowering {
  private final PartList parts;
  private final Faults faults;

  CheckLowering(PartList parts, Faults faults) {
    this.parts = parts;
    this.faults = faults;
  }

  /** Adds the check that a text is one of an enum's constants; a type of the user's has its own. */
  void constants(LoweredColumn column) {
    if (column.stored().isText() || column.stored().isTextArray()) {
      constants(
          new ValidationLowering.Subject(
              Sql.identifier(column.name()),
              column.path(),
              List.of(column.name()),
              column.stored()),
          column.component().spot());
    }
  }

  /** Adds the check that a value is one of an enum's constants. */
  void constants(ValidationLowering.Subject subject, Spot spot) {
    if (subject.stored().constants().isEmpty()) {
      return;
    }
    String constants =
        subject.stored().constants().stream().map(Sql::literal).collect(Collectors.joining(", "));
    parts.add(
        Check.of(
            parts.name(subject.nameParts(), "check"),
            new Expression(
                subject.sql()
                    + (subject.stored().isTextArray()
                        ? " <@ ARRAY[" + constants + "]"
                        : " IN (" + constants + ")"))),
        spot);
  }

  /** Adds the check of a component, or of the record. */
  void check(CheckView view, Optional<LoweredColumn> column) {
    Optional<String> fault = SqlText.fault(view.condition().value());
    if (fault.isPresent()) {
      faults.add(
          Code.SQL_MALFORMED, view.condition().spot(), fault.get(), "write one SQL condition");
      return;
    }
    List<String> names = column.map(LoweredColumn::name).map(List::of).orElse(List.of());
    parts.add(
        new Check(
            parts.name(view.name(), names, "check"),
            new Expression(view.condition().value()),
            false,
            false,
            !view.enforced().value(),
            false,
            ""),
        view.spot());
  }
}
