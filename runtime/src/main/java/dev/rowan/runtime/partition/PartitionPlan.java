package dev.rowan.runtime.partition;

import dev.rowan.runtime.partition.PartitionStep.Action;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ddl.PartitionText;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done to the partitions of a table.
 *
 * @param table the table as it is
 * @param every how much time a new partition holds
 * @param ahead how many there shall be after the one of now
 * @param keep how long rows are kept at least, or null for ever
 * @param drop whether what is detached goes with its rows
 * @param now the time, in UTC
 */
record PartitionPlan(
    PartitionedTable table,
    Span every,
    int ahead,
    @Nullable Span keep,
    boolean drop,
    LocalDateTime now) {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  List<PartitionStep> steps() {
    List<PartitionStep> steps = new ArrayList<>();
    table.ranges().stream()
        .filter(PartitionRange::pending)
        .forEach(range -> steps.add(step(Action.FINISH, range, text(range).finishDetaching())));
    create(steps);
    if (keep != null) {
      retire(keep.before(now), steps);
    }
    if (drop) {
      drop(steps);
    }
    return List.copyOf(steps);
  }

  private PartitionText text(PartitionRange range) {
    return new PartitionText(table.name(), range.name());
  }

  private static PartitionStep step(Action action, PartitionRange range, String... statements) {
    return new PartitionStep(action, range.name(), range.from(), range.to(), List.of(statements));
  }

  /** Makes what is missing from now on; what is there already is gone round. */
  private void create(List<PartitionStep> steps) {
    LocalDateTime at = every.startOf(now);
    LocalDateTime end = at;
    for (int i = 0; i <= ahead; i++) {
      end = every.after(end);
    }
    while (at.isBefore(end)) {
      LocalDateTime start = at;
      PartitionRange there =
          ranges().stream().filter(range -> range.holds(start)).findFirst().orElse(null);
      if (there == null) {
        LocalDateTime to = to(start);
        steps.add(create(start, to));
        at = to;
      } else if (there.to() == null) {
        return;
      } else {
        at = there.to();
      }
    }
  }

  private List<PartitionRange> ranges() {
    return table.ranges().stream().filter(range -> !range.pending()).toList();
  }

  private LocalDateTime to(LocalDateTime start) {
    LocalDateTime regular = every.after(every.startOf(start));
    return ranges().stream()
        .filter(range -> range.beginsBetween(start, regular))
        .map(range -> Objects.requireNonNull(range.from()))
        .min(LocalDateTime::compareTo)
        .orElse(regular);
  }

  private PartitionStep create(LocalDateTime from, LocalDateTime to) {
    ObjectName name = table.name().sibling(name(from));
    PartitionText text = new PartitionText(table.name(), name);
    List<String> statements = new ArrayList<>(text.create(table.owner(), table.secured()));
    statements.add(text.attach(bound(table, from), bound(table, to)));
    return new PartitionStep(Action.CREATE, name, from, to, statements);
  }

  private String name(LocalDateTime from) {
    boolean regular = every.startOf(from).equals(from);
    ChronoUnit unit = regular ? every.unit() : ChronoUnit.HOURS;
    String pattern =
        switch (unit) {
          case HOURS -> "uuuuMMddHH";
          case DAYS, WEEKS -> "uuuuMMdd";
          case MONTHS -> "uuuuMM";
          default -> "uuuu";
        };
    String name =
        table.name().name() + "_p" + DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(from);
    if (!ObjectName.isIdentifier(name)) {
      throw PartitionException.name(name + " is longer than PostgreSQL keeps names", null);
    }
    return name;
  }

  /** Returns a time as a bound of the table's key. */
  static String bound(PartitionedTable table, LocalDateTime time) {
    return switch (table.keyType()) {
      case PartitionedTable.DATE -> time.toLocalDate().toString();
      case PartitionedTable.TIMESTAMPTZ -> SECOND.format(time) + "+00";
      default -> SECOND.format(time);
    };
  }

  private void retire(LocalDateTime keptFrom, List<PartitionStep> steps) {
    for (PartitionRange range : ranges()) {
      LocalDateTime to = range.to();
      if (to != null && !to.isAfter(keptFrom)) {
        steps.add(
            !range.made()
                ? step(Action.LEAVE, range)
                // Beside a default partition PostgreSQL cannot detach another concurrently.
                : step(
                    Action.DETACH,
                    range,
                    table.defaultPartition() == null
                        ? text(range).detachConcurrently()
                        : text(range).detach()));
      }
    }
  }

  private void drop(List<PartitionStep> steps) {
    List<ObjectName> gone = new ArrayList<>(table.detached());
    steps.stream()
        .filter(step -> step.action() == Action.DETACH || step.action() == Action.FINISH)
        .map(PartitionStep::partition)
        .forEach(gone::add);
    for (ObjectName name : gone) {
      steps.add(
          new PartitionStep(
              Action.DROP,
              name,
              null,
              null,
              List.of(new PartitionText(table.name(), name).drop())));
    }
  }
}
