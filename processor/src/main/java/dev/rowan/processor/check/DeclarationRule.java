package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.TableView;
import dev.rowan.processor.read.ViewView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.Optional;

/** A table or view is of a record with components that code in its package can name. */
final class DeclarationRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    RecordView record = lowered.record();
    String name = record.type().simpleName();
    Optional<Spot> table = record.marks().table().map(TableView::spot);
    Spot spot = table.or(() -> record.marks().view().map(ViewView::spot)).orElse(record.spot());
    String mark = table.isPresent() ? "@Table" : "@View";
    if (!record.shape().isRecord()) {
      faults.add(
          Code.NOT_A_RECORD,
          spot,
          mark + " is for records, " + name + " is none",
          "make it a record: record " + name + "(…), or an interface that is sealed to records");
      return;
    }
    if (!record.shape().isReachable()) {
      faults.add(
          Code.NOT_REACHABLE,
          record.spot(),
          name + " is private or local: what is generated for it cannot name it",
          "make it public or package-private");
    }
    if (record.shape().isGeneric()) {
      faults.add(
          Code.GENERIC_RECORD,
          record.spot(),
          name + " has type parameters, its rows have none",
          "replace them by types");
    }
    if (record.components().isEmpty()) {
      faults.add(
          Code.NO_COMPONENTS,
          record.spot(),
          name + " has no components, so there would be no columns",
          "give it components");
    }
  }
}
