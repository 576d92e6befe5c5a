package m11_enums;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enum as checked text, as a type of its own, and a domain. */
@Table
record Person(
    @Id Percent id,
    Status status,
    @Default("so-so") Mood mood,
    @Nullable Mood before,
    @Nullable Percent share,
    List<Mood> history) {}
