package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What else can be unique, and what else a type can hold too little for. */
@Table
@Unique(
    columns = {"hall", "number"},
    nullsNotDistinct = true)
@Unique(columns = "label", where = "open")
@Index(columns = "(lower(name))", unique = true)
record Stall(
    @Id int id,
    @Nullable String hall,
    int number,
    String label,
    boolean open,
    String name,
    Status status,
    Sign sign,
    @Column(type = "smallint") int width,
    @Column(precision = 3) @Nullable BigInteger seats,
    @Column(type = "numeric(4,2)") double height,
    @Column(type = "char(2)") @Nullable String mark,
    @Nullable Side side) {
  /** A text that has its length itself. */
  record Sign(@Column(length = 3) String text) {}

  /** One that may be absent. */
  record Side(@Column(length = 2) String left, BigDecimal rent) {}

  static Stall of(int id) {
    return new Stall(
        id,
        null,
        id,
        "label " + id,
        true,
        "name " + id,
        Status.PENDING,
        new Sign("a"),
        1,
        BigInteger.ONE,
        1,
        "ab",
        null);
  }
}
