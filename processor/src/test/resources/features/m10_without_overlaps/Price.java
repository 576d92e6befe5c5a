package m10_without_overlaps;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.runtime.data.Range;
import java.time.LocalDate;

/** One price at a time. */
@Table
@Unique(columns = {"label", "during"}, withoutOverlaps = true)
record Price(
    @Id int product, @Id(withoutOverlaps = true) Range<LocalDate> during, String label) {}
