package m6_unique;

import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"club", "number"})
@Unique(columns = "badge", where = "left_on is null", name = "one_badge_at_a_time")
record Member(
    @Id UUID id,
    String club,
    int number,
    String badge,
    @Unique String email,
    @Unique(deferrable = Deferrable.INITIALLY_DEFERRED) int seat,
    @Nullable LocalDate leftOn) {}
