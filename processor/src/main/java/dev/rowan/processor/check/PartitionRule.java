package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.read.PartitionByView;
import dev.rowan.processor.read.TableView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Each key of a partitioned table tells the partition: no index spans them all. */
final class PartitionRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    Optional<PartitionByView> by = lowered.record().marks().partitionBy();
    if (by.isEmpty()) {
      lowered
          .record()
          .marks()
          .partitions()
          .forEach(
              partition ->
                  faults.add(
                      Code.PARTITION_ALONE,
                      partition.spot(),
                      "the table is not partitioned",
                      "say by what: @PartitionBy(value = …, columns = \"…\")"));
      return;
    }
    by(by.get(), faults);
    lowered.record().marks().table().ifPresent(table -> settings(table, faults));
    Table table = lowered.mapping().table();
    Partitioning partitioning = table.settings().partitioning();
    if (partitioning != null) {
      keys(table, partitioning, lowered, faults);
    }
  }

  private static void by(PartitionByView by, Faults faults) {
    Partitioning.Strategy strategy = by.strategy().value();
    if (by.columns().value().isEmpty()) {
      faults.add(
          Code.COLUMNS_MISSING,
          by.columns().spot(),
          "@PartitionBy must say by which components",
          "add columns = \"…\"");
    }
    if (strategy == Partitioning.Strategy.LIST && by.columns().value().size() > 1) {
      faults.add(
          Code.PARTITION_BY,
          by.columns().spot().entry(1),
          "a list of values is of one column, not " + by.columns().value().size(),
          "name one, or use RANGE or HASH");
    }
    if (by.modulus().given() && strategy != Partitioning.Strategy.HASH) {
      faults.add(
          Code.PARTITION_BY,
          by.modulus().spot(),
          strategy + " divides by no modulus",
          "name the partitions: @Partition(name = \"…\", values = \"…\")");
    } else if (by.modulus().given()
        && (by.modulus().value() < 1 || by.modulus().value() > PartitionByView.MOST)) {
      faults.add(
          Code.PARTITION_BY,
          by.modulus().spot(),
          "a table has at least one partition, and here at most " + PartitionByView.MOST,
          "give a number between the two");
    }
  }

  private static void settings(TableView table, Faults faults) {
    if (table.unlogged()) {
      settings(table.spot(), "unlogged", faults);
    }
    if (table.with().given()) {
      settings(table.with().spot(), "with", faults);
    }
    if (table.clusterOn().given()) {
      settings(table.clusterOn().spot(), "clusterOn", faults);
    }
  }

  private static void settings(Spot spot, String what, Faults faults) {
    faults.add(
        Code.PARTITIONED_SETTING,
        spot,
        "a partitioned table holds no rows itself: " + what + " is for its partitions",
        "take " + what + " away");
  }

  private static void keys(Table table, Partitioning partitioning, Lowered lowered, Faults faults) {
    List<String> by = columns(partitioning.keys().stream());
    boolean expression = by.size() < partitioning.keys().size();
    ObjectName name = lowered.columns().table();
    for (TablePart part : table.parts()) {
      Optional<List<String>> key = uniqueColumns(part);
      Spot spot = lowered.origins().get(part.path(name));
      if (key.isPresent() && spot != null && (expression || !key.get().containsAll(by))) {
        faults.add(
            Code.PARTITION_KEY,
            spot,
            part.name()
                + (expression
                    ? " cannot be: a table partitioned by an expression has no keys"
                    : " must contain " + String.join(", ", by) + ", by which rows are split"),
            expression ? "partition by columns" : "add them to the key");
      }
    }
  }

  private static Optional<List<String>> uniqueColumns(TablePart part) {
    if (part instanceof PrimaryKey key) {
      return Optional.of(key.columns());
    }
    if (part instanceof Unique unique) {
      return Optional.of(unique.columns());
    }
    if (part instanceof Exclusion exclusion) {
      return Optional.of(columns(exclusion.elements().stream().map(Exclusion.Element::key)));
    }
    return part instanceof Index index && index.unique()
        ? Optional.of(columns(index.keys().stream()))
        : Optional.empty();
  }

  private static List<String> columns(Stream<IndexKey> keys) {
    return keys.map(IndexKey::column).filter(Objects::nonNull).toList();
  }
}
