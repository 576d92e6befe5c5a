package m6_nulls_not_distinct;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** One seat without a number in each row. */
@Table
@Unique(columns = {"row", "number"}, nullsNotDistinct = true)
record Seat(@Id int id, int row, @Nullable Integer number) {}
