package shop;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Partition;
import dev.rowan.annotation.PartitionBy;
import dev.rowan.annotation.PartitionStrategy;
import dev.rowan.annotation.Table;

/** No schema holds both. */
@Table
@PartitionBy(value = PartitionStrategy.LIST, columns = "id")
@Partition(name = "measure_rest", values = "DEFAULT")
@Partition(name = "measure_rest", values = "DEFAULT")
record Measure(@Id int id) {}
