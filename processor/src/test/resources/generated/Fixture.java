package generated;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Exclude;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.runtime.data.Range;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** Constraints whose names say nothing of what they are about. */
@Table
@Check(name = "rule_1", value = "low <= high")
@Check(name = "rule_2", value = "side_left <> side_right")
@Unique(
    name = "rule_3",
    columns = {"line", "seat"})
@Exclude(
    name = "rule_4",
    columns = {"room with =", "during with &&"})
@Index(name = "rule_5", unique = true, columns = "(lower(title))")
@Index(name = "rule_6", unique = true, columns = "badge", where = "low > 0")
record Fixture(
    @Id int id,
    int low,
    int high,
    Side side,
    int line,
    int seat,
    int room,
    Range<Integer> during,
    String title,
    int badge,
    @Unique(name = "rule_7", deferrable = Deferrable.INITIALLY_DEFERRED) int turn,
    @References(value = Fixture.class, name = "rule_8") @Nullable Integer parent,
    @References(
            value = Fixture.class,
            name = "rule_9",
            deferrable = Deferrable.INITIALLY_DEFERRED)
        @Nullable Integer later,
    @Embedded Wear wear) {
  /** Two columns of their own names. */
  record Side(String left, String right) {}

  /** A mixin. */
  record Wear(@Positive int uses, @Check(name = "rule_10", value = "repairs < uses") int repairs) {}

  static Fixture of(int id) {
    return new Fixture(
        id,
        1,
        2,
        new Side("a", "b"),
        id,
        id,
        id,
        Range.closedOpen(1, 9),
        "title " + id,
        id,
        id,
        null,
        null,
        new Wear(2, 1));
  }
}
