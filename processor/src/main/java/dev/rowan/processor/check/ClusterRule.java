package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TableView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Index;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows are ordered by an index of the table, one of all rows by a method that has an order. */
final class ClusterRule implements Rule {
  /** {@code amclusterable} of PostgreSQL's own methods. */
  private static final Set<String> ORDERED = Set.of("btree", "gist");

  @Override
  public void check(Lowered lowered, Faults faults) {
    Optional<Setting<String>> given =
        lowered.record().marks().table().map(TableView::clusterOn).filter(Setting::given);
    if (given.isEmpty()) {
      return;
    }
    List<String> names =
        lowered.mapping().table().parts().stream()
            .filter(ClusterRule::hasOrder)
            .map(TablePart::name)
            .sorted()
            .toList();
    if (!names.contains(given.get().value())) {
      faults.add(
          Code.CLUSTER_INDEX,
          given.get().spot(),
          "no index of "
              + lowered.columns().table()
              + " that rows could be ordered by is named "
              + given.get().value(),
          names.isEmpty() ? "take it away, or add an index" : "name one of " + names);
    }
  }

  private static boolean hasOrder(TablePart part) {
    return part instanceof PrimaryKey
        || part instanceof Unique
        || (part instanceof Exclusion exclusion && ORDERED.contains(exclusion.method()))
        || (part instanceof Index index
            && ORDERED.contains(index.method())
            && index.where() == null);
  }
}
