package m4_keys;

import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who makes the key. */
final class Keys {
  private Keys() {}

  @Table
  record Natural(@Id String code) {}

  @Table
  record Random(@Id(IdStrategy.UUID_V4) UUID id) {}

  @Table
  record Sorted(@Id(IdStrategy.UUID_V7) UUID id) {}

  @Table
  record Counted(@Id(IdStrategy.IDENTITY) @Nullable Long id, String text) {}

  @Table
  record Numbered(@Id(IdStrategy.SEQUENCE) @Sequence("numbers") @Nullable Long id, String text) {}

  /** Numbered with the others: the sequence belongs to neither. */
  @Table
  record AlsoNumbered(@Id(IdStrategy.SEQUENCE) @Sequence("numbers") @Nullable Long id) {}

  @Table
  record Composite(@Id(position = 2) int line, @Id(position = 1) UUID document, String text) {}

  @Table
  record Later(@Id(name = "later_key", deferrable = Deferrable.INITIALLY_DEFERRED) int id) {}

  /** Told by a warning. */
  @Table
  record None(String text) {}
}
