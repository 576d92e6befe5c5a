package shop;

import static dev.rowan.annotation.PartitionStrategy.*;

import dev.rowan.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table
@PartitionBy(value = RANGE, columns = "at")
@Partition(name = "first", values = "FROM (MINVALUE) TO ('2026-01-01')")
@Partition(name = "second", values = "FROM ('2026-01-01') TO ('2026-03-01 12:00')")
@Partition(name = "third", values = "FROM ('2026-03-01') TO ('2026-06-01')")
//                                  ^ ROWAN1577 it holds rows that second holds already
@Partition(name = "fourth", values = "FROM ('2027-06-01') TO ('2027-06-01')")
//                                   ^ ROWAN1577 it ends before it begins
@Partition(name = "fifth", values = "FROM ('soon') TO (MAXVALUE)")
//                                  ^ ROWAN1577 'soon' is no timestamp with time zone
@Partition(name = "sixth", values = "FROM ('2028-01-01', 1) TO ('2028-02-01', 1)")
//                                  ^ ROWAN1577 split by 1 columns, the bound has 2
@Partition(name = "seventh", values = "FROM ('2029-01-01 00:00+00') TO (now() + interval '1 day')")
@Partition(name = "rest", values = "DEFAULT")
@Partition(name = "others", values = "default")
//                                   ^ ROWAN1577 it holds rows that rest holds already
record Event(@Id UUID id, @Id Instant at) {}

@Table
@PartitionBy(value = LIST, columns = "country")
@Partition(name = "north", values = "IN ('no', 'se')")
@Partition(name = "south", values = "IN ('it', 'se')")
//                                  ^ ROWAN1577 it holds rows that north holds already
record Sale(@Id UUID id, @Id String country) {}

@Table
@PartitionBy(value = RANGE, columns = {"year", "month"})
@Partition(name = "h1", values = "FROM (2026, 1) TO (2026, 7)")
@Partition(name = "h2", values = "FROM (2026, 7) TO (2026, MAXVALUE)")
@Partition(name = "h3", values = "FROM (2026, 12) TO (2027, MINVALUE)")
//                               ^ ROWAN1577 it holds rows that h2 holds already
@Partition(name = "h4", values = "FROM (2027, 'x') TO (2028, 1)")
//                               ^ ROWAN1577 'x' is no integer
record Month(@Id int year, @Id int month, @Id UUID id) {}

@Table
@PartitionBy(value = HASH, columns = "id")
@Partition(name = "even", values = "WITH (MODULUS 2, REMAINDER 0)")
@Partition(name = "one", values = "WITH (MODULUS 4, REMAINDER 1)")
@Partition(name = "two", values = "WITH (MODULUS 4, REMAINDER 2)")
//                                ^ ROWAN1577 it holds rows that even holds already
@Partition(name = "four", values = "WITH (MODULUS 4, REMAINDER 4)")
//                                 ^ ROWAN1577 nothing leaves 4 when divided by 4
record Part(@Id UUID id) {}
