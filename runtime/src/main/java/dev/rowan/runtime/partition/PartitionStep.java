package dev.rowan.runtime.partition;

import dev.rowan.schema.ObjectName;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done to a partition.
 *
 * @param action what is done
 * @param partition to which one
 * @param from the first time that it holds, in UTC; null where it is not attached any more
 * @param to the first time that it does not hold; null where it is not attached any more
 * @param statements the SQL that does it
 */
public record PartitionStep(
    Action action,
    ObjectName partition,
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    List<String> statements) {
  /** What is done to a partition. */
  public enum Action {
    /** It is made and attached. */
    CREATE,
    /** It holds only what need not be kept: it becomes a table of its own. */
    DETACH,
    /** Its detaching was interrupted and is ended. */
    FINISH,
    /** It is detached and goes with its rows. */
    DROP,
    /** It would be detached, but a migration made it: that is for a migration. */
    LEAVE
  }

  public PartitionStep {
    statements = List.copyOf(statements);
  }
}
