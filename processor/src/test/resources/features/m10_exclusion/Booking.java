package m10_exclusion;

import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Exclude;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.IndexMethod;
import dev.rowan.annotation.Table;
import dev.rowan.runtime.data.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** No two at a time. */
@Table
@Exclude(columns = {"room with =", "during with &&"})
@Exclude(
    columns = {"floor with =", "guest gist_text_ops with ="},
    using = IndexMethod.GIST,
    where = "floor > 0")
@Exclude(
    columns = {"room with =", "(lower(guest)) with <>"},
    name = "one_guest",
    deferrable = Deferrable.INITIALLY_DEFERRED)
record Booking(
    @Id int id,
    int room,
    int floor,
    Range<LocalDate> during,
    String guest,
    @Exclude @Nullable Range<Long> shelves) {}
