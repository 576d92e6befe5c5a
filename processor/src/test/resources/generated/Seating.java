package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import java.time.LocalDateTime;
import java.util.Optional;

/** Deleted rows stay, by a key of two components in no alphabetical order. */
@Table
public record Seating(
    @Id int row, @Id int column, String guest, @SoftDelete Optional<LocalDateTime> until) {}
