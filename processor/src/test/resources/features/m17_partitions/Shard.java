package m17_partitions;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.PartitionBy;
import dev.rowan.annotation.PartitionStrategy;
import dev.rowan.annotation.Table;
import java.util.UUID;

@Table
@PartitionBy(value = PartitionStrategy.HASH, columns = "id", modulus = 2)
record Shard(@Id UUID id) {}
