package generated;

import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What keeps a fixture from being deleted. */
@Table
record FixtureNote(
    @Id int id,
    @References(value = Fixture.class, name = "tie_1") @Nullable Integer owner,
    @References(
            value = Fixture.class,
            name = "tie_2",
            deferrable = Deferrable.INITIALLY_DEFERRED)
        @Nullable Integer heir) {}
