package generated;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
record Person(
    @Id Handle handle,
    @Index @Default("FINE") Mood mood,
    @Nullable Mood before,
    Portion share,
    @Nullable Portion rest) {}
