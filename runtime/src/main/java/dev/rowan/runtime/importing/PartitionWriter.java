package dev.rowan.runtime.importing;

import dev.rowan.schema.Expression;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How a table is split, and its partitions.
 *
 * <p>Partitions by hash that are named as the processor names them are but a number.
 */
final class PartitionWriter implements Writer {
  private static final String VALUES = "FOR VALUES ";

  private final Schema schema;

  /**
   * Returns a writer.
   *
   * @param schema where partitions are found, those that annotations say without columns
   */
  PartitionWriter(Schema schema) {
    this.schema = schema;
  }

  @Override
  public void write(RecordDraft record) {
    Partitioning partitioning = record.table().settings().partitioning();
    if (partitioning == null) {
      return;
    }
    List<String> keys =
        partitioning.keys().stream().map(key -> IndexKeys.text(record, key)).toList();
    Mark split =
        Mark.of("PartitionBy")
            .with(Code.constant("PartitionStrategy", partitioning.strategy()))
            .with("columns", Code.strings(keys));
    List<Table> partitions =
        schema.tables().stream().filter(table -> isPartition(table, record.table())).toList();
    boolean usual = !partitions.isEmpty() && areNumbered(record.table(), partitions);
    record.mark(usual ? split.with("modulus", Code.of(String.valueOf(partitions.size()))) : split);
    for (Table partition : partitions) {
      Expression bound = Objects.requireNonNull(partition.settings().partitionOf()).bound();
      if (!usual) {
        record.mark(
            Mark.of("Partition")
                .with("name", Code.string(partition.name().name()))
                .with("values", Code.string(values(bound))));
      }
      record.makes(partition);
    }
  }

  private static boolean isPartition(Table partition, Table whole) {
    PartitionOf part = partition.settings().partitionOf();
    return part != null && part.parent().equals(whole.name()) && partition.columns().isEmpty();
  }

  private static String values(Expression bound) {
    return bound.sql().startsWith(VALUES) ? bound.sql().substring(VALUES.length()) : bound.sql();
  }

  private static boolean areNumbered(Table whole, List<Table> partitions) {
    int modulus = partitions.size();
    return IntStream.range(0, modulus)
        .allMatch(
            i ->
                partitions.stream()
                    .filter(one -> one.name().name().equals(whole.name().name() + "_p" + i))
                    .map(one -> one.settings().partitionOf())
                    .filter(Objects::nonNull)
                    .anyMatch(
                        of ->
                            of.bound()
                                .sql()
                                .equals(
                                    VALUES
                                        + "WITH (MODULUS "
                                        + modulus
                                        + ", REMAINDER "
                                        + i
                                        + ")")));
  }
}
