package dev.rowan.processor.lower;

import static java.util.stream.Collectors.toSet;

import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.PartitionByView;
import dev.rowan.processor.read.PartitionView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lowers {@code @PartitionBy} and {@code @Partition}.
 *
 * <p>A partition has no columns or parts of its own in the model: it is made as {@code PARTITION
 * OF}, with all that its table has. Policies are for who asks the table: where it has row level
 * security each partition has it too, without a policy, so that nobody goes round by asking that.
 */
final class PartitionLowering {
  private static final Pattern RANGE = Pattern.compile("(?is)from\\s*\\(.+\\)\\s*to\\s*\\(.+\\)");
  private static final Pattern LIST = Pattern.compile("(?is)in\\s*\\(.+\\)");
  private static final Pattern HASH =
      Pattern.compile("(?is)with\\s*\\(\\s*modulus\\s+\\d+\\s*,\\s*remainder\\s+\\d+\\s*\\)");
  private static final String DEFAULT = "default";

  private final Faults faults;

  PartitionLowering(Faults faults) {
    this.faults = faults;
  }

  /** Returns how a table is split, if it is. */
  Optional<Partitioning> partitioning(Marks marks, ColumnLists lists) {
    return marks
        .partitionBy()
        .map(
            view -> {
              KeyLowering keys = new KeyLowering(lists, faults);
              List<IndexKey> by = new ArrayList<>();
              List<LoweredColumn> seen = new ArrayList<>();
              for (int i = 0; i < view.columns().value().size(); i++) {
                keys.add(
                    view.columns().value().get(i),
                    view.columns().spot().entry(i),
                    view.strategy().value() == Partitioning.Strategy.HASH ? "hash" : "btree",
                    by,
                    new ArrayList<>(),
                    seen);
              }
              return new Partitioning(view.strategy().value(), by);
            })
        .filter(partitioning -> !partitioning.keys().isEmpty());
  }

  /** Returns the partitions of a table. */
  List<Table> partitions(Marks marks, Table partitioned) {
    ObjectName table = partitioned.name();
    List<Table> partitions = new ArrayList<>();
    marks.partitionBy().ifPresent(view -> byHash(view, table, partitions));
    Set<String> taken = partitions.stream().map(one -> one.name().name()).collect(toSet());
    taken.add(table.name());
    for (PartitionView view : marks.partitions()) {
      String name = Names.given(view.name(), table.name(), Code.TABLE_NAME_TOO_LONG, faults);
      if (!view.name().value().isBlank() && !taken.add(name)) {
        faults.add(
            Code.RELATION_NAME_TWICE,
            view.name().spot(),
            "the table or another of its partitions is named " + name,
            "give this one another name");
      } else if (marks.partitionBy().isPresent()) {
        values(view, marks.partitionBy().get())
            .ifPresent(bound -> partitions.add(partition(table, name, bound)));
      }
    }
    return partitions.stream().map(one -> secured(one, partitioned)).toList();
  }

  private static Table secured(Table partition, Table partitioned) {
    return partition.withSettings(
        partition.settings().withRowSecurity(partitioned.settings().rowSecurity()));
  }

  private void byHash(PartitionByView view, ObjectName table, List<Table> partitions) {
    for (int i = 0; i < Math.min(view.modulus().value(), PartitionByView.MOST); i++) {
      String name =
          Names.kept(
              table.name() + "_p" + i, view.modulus().spot(), Code.TABLE_NAME_TOO_LONG, faults);
      String values =
          "FOR VALUES WITH (MODULUS " + view.modulus().value() + ", REMAINDER " + i + ")";
      partitions.add(partition(table, name, new Expression(values)));
    }
  }

  private static Table partition(ObjectName table, String name, Expression bound) {
    return new Table(
        table.sibling(name),
        TableSettings.PLAIN.withPartitionOf(new PartitionOf(table, bound)),
        List.of(),
        List.of());
  }

  private Optional<Expression> values(PartitionView view, PartitionByView by) {
    String values = view.values().value().strip();
    Partitioning.Strategy strategy = by.strategy().value();
    boolean rest =
        values.toLowerCase(Locale.ROOT).equals(DEFAULT) && strategy != Partitioning.Strategy.HASH;
    if (rest) {
      return Optional.of(new Expression("DEFAULT"));
    }
    if (SqlText.fault(values).isEmpty() && pattern(strategy).matcher(values).matches()) {
      return Optional.of(new Expression("FOR VALUES " + values));
    }
    faults.add(
        Code.PARTITION_VALUES,
        view.values().spot(),
        "\"" + values + "\" does not say which rows a partition by " + strategy + " holds",
        "write it as \"" + example(strategy) + "\"");
    return Optional.empty();
  }

  private static Pattern pattern(Partitioning.Strategy strategy) {
    return switch (strategy) {
      case RANGE -> RANGE;
      case LIST -> LIST;
      case HASH -> HASH;
    };
  }

  private static String example(Partitioning.Strategy strategy) {
    return switch (strategy) {
      case RANGE -> "FROM ('2026-01-01') TO ('2027-01-01')";
      case LIST -> "IN ('eu', 'us')";
      case HASH -> "WITH (MODULUS 4, REMAINDER 0)";
    };
  }
}
