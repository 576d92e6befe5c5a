package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composite types, and arrays of them. */
@Table
record Freight(
    @Id int id, Chest first, @Nullable Chest second, Optional<Chest> third, List<Chest> rest) {}
