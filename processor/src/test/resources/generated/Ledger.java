package generated;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.CreatedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Keeper;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.UpdatedBy;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Who wrote a row and when: the last change as a trigger knows it. */
@Table
record Ledger(
    @Id int id,
    long cents,
    @Version int version,
    @CreatedAt Instant createdAt,
    @CreatedBy String createdBy,
    @UpdatedAt(by = Keeper.TRIGGER) LocalDateTime updatedAt,
    @UpdatedBy(by = Keeper.TRIGGER) Optional<Long> updatedBy) {
  static Ledger of(int id, long cents) {
    return new Ledger(id, cents, 0, null, null, null, Optional.empty());
  }

  Ledger with(long amount) {
    return new Ledger(id, amount, version, createdAt, createdBy, updatedAt, updatedBy);
  }
}
