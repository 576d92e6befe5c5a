package m17_partitions;

import dev.rowan.annotation.Partition;
import dev.rowan.annotation.PartitionBy;
import dev.rowan.annotation.PartitionStrategy;
import dev.rowan.annotation.Table;

@Table
@PartitionBy(value = PartitionStrategy.LIST, columns = "(lower(code)) text_pattern_ops")
@Partition(name = "region_eu", values = "IN ('de', 'fr')")
record Region(String code) {}
