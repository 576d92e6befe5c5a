package generated;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.GeneratedColumn;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;

/** A mixin with all that the database or the repository makes. */
@Check("version < 100")
@Index(columns = {"author", "createdAt desc"})
public record Stamps(
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Default("nobody") String author,
    @GeneratedColumn("upper(author)") String signature,
    @Version int version) {}
