package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.read.PartitionView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Column;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each partition holds some rows, and none that another holds. */
final class PartitionBoundsRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    Table table = lowered.mapping().table();
    Partitioning partitioning = table.settings().partitioning();
    if (partitioning == null) {
      return;
    }
    List<@Nullable SqlType> types = new ArrayList<>();
    partitioning.keys().stream()
        .map(key -> Optional.ofNullable(key.column()).flatMap(table::column).map(Column::type))
        .forEach(type -> types.add(type.orElse(null)));
    Map<String, PartitionRows> before = new LinkedHashMap<>();
    for (PartitionView view : lowered.record().marks().partitions()) {
      PartitionRows.read(partitioning.strategy(), view.values().value().strip(), types)
          .ifPresent(
              rows -> {
                fault(rows, before)
                    .ifPresent(
                        what ->
                            faults.add(
                                Code.PARTITION_BOUNDS,
                                view.values().spot(),
                                what,
                                "give each partition rows of its own"));
                before.put(view.name().value(), rows);
              });
    }
  }

  private static Optional<String> fault(PartitionRows rows, Map<String, PartitionRows> before) {
    return rows.fault()
        .or(
            () ->
                before.entrySet().stream()
                    .filter(other -> rows.overlaps(other.getValue()))
                    .map(other -> "it holds rows that " + other.getKey() + " holds already")
                    .findFirst());
  }
}
