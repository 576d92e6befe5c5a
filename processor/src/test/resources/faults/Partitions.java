package shop;

import static dev.rowan.annotation.Deferrable.*;
import static dev.rowan.annotation.IdStrategy.*;
import static dev.rowan.annotation.PartitionStrategy.*;
import static dev.rowan.annotation.PolicyCommand.*;
import static dev.rowan.annotation.ReferentialAction.*;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
  @Partition(name = "order_1", values = "in (1)")
//^ ROWAN1422 the table is not partitioned
record Order(@Id int id) {}

  @Table(unlogged = true, with = "fillfactor = 70")
//^ ROWAN1425 unlogged is for its partitions
//                               ^ ROWAN1425 with is for its partitions
@PartitionBy(value = LIST, columns = {"a", "b"}, modulus = 4)
//                                         ^ ROWAN1424 a list of values is of one column, not 2
//                                                         ^ ROWAN1424 LIST divides by no modulus
@Partition(name = "other_1", values = "from (1) to (2)")
//                                    ^ ROWAN1421 does not say which rows a partition by LIST holds
@Partition(name = "other_2", values = "in (1, 2)")
@Partition(name = "", values = "default")
//                ^ ROWAN1101 the name is empty
record Other(
    @Id int id,
//  ^ ROWAN1423 other_pkey must contain a, b
    int a,
    @Unique int b) {}
//  ^ ROWAN1423 other_b_key must contain a, b

@Table
@PartitionBy(value = HASH, columns = "(id % 7)", modulus = 0)
//                                                         ^ ROWAN1424 at least one partition
@Partition(name = "third_1", values = "default")
//                                    ^ ROWAN1421 "default" does not say
record Third(@Id int id) {}
//           ^ ROWAN1423 a table partitioned by an expression has no keys

@Table
@PartitionBy(value = HASH, columns = "id", modulus = 2000000000)
//                                                   ^ ROWAN1424 here at most 4096
record Fifth(@Id int id) {}

@Table
@PartitionBy(value = LIST, columns = "id")
@Partition(name = "sixth_1", values = "in (1)")
@Partition(name = "sixth_1", values = "in (2)")
//                ^ ROWAN1110 the table or another of its partitions is named sixth_1
@Partition(name = "sixth", values = "default")
//                ^ ROWAN1110
record Sixth(@Id int id) {}

@Table
@PartitionBy(value = RANGE, columns = {})
//                                    ^ ROWAN1402 must say by which components
record Fourth(@Id int id) {}
