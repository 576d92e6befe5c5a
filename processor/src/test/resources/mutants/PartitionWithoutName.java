package m17_partitions;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Partition;
import dev.rowan.annotation.PartitionBy;
import dev.rowan.annotation.PartitionStrategy;
import dev.rowan.annotation.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Split by time. */
@Table
@PartitionBy(value = PartitionStrategy.RANGE, columns = "day")
@Partition(name = "measure_2026", values = "FROM ('2026-01-01') TO ('2027-01-01')")
@Partition(Missing = "day", values = "DEFAULT")
@Index(columns = {"sensor", "day desc"})
record Measure(@Id(IdStrategy.UUID_V7) UUID id, @Id LocalDate day, int sensor) {}
