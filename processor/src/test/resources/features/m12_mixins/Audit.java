package m12_mixins;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.GeneratedColumn;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;

@Check("updated_at >= created_at")
@Index(columns = {"createdAt desc", "author"})
record Audit(
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Default("nobody") @Check("author <> ''") String author,
    @GeneratedColumn("upper(author)") String signature,
    @Version int version) {}
