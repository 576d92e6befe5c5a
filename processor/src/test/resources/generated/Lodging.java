package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Type;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nested records that may be absent, and one that is there with nothing in it. */
@Table
record Lodging(
    @Id int id,
    Optional<Address> billTo,
    @Nullable Stay stay,
    Optional<Stay> next,
    Extras extras,
    @Unique Money from,
    @Nullable Money json) {

  /** One that may be absent within one that may. */
  record Stay(String room, Optional<Address> from, Money rate, @Nullable Money deposit) {}

  /** Of which all may be absent. */
  record Extras(@Nullable String wish, Optional<Integer> beds, @Nullable Geo view) {}

  /** A type of the name that one of PostgreSQL has too. */
  @Type
  record Money(BigDecimal amount, Optional<String> currency, @Column(type = "jsonb") Geo where) {}
}
