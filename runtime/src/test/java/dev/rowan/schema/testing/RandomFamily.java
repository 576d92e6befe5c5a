package dev.rowan.schema.testing;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes a partitioned table with its partitions, one of which is partitioned again, and a table
 * with those that inherit from it.
 *
 * <p>The partitions that rows fall into are always there; others, and a default one, come and go,
 * stand alone or have other bounds.
 */
final class RandomFamily {
  private static final ObjectName EVENTS = new ObjectName(RandomSchemas.PUBLIC, "events");
  private static final ObjectName BASE = new ObjectName(RandomSchemas.PUBLIC, "base things");
  private static final List<SqlType> NUMBERS =
      List.of(SqlType.INTEGER, SqlType.BIGINT, SqlType.NUMERIC);

  private final ObjectName target = RandomSchemas.TABLES.get(0);
  private final boolean targetIsThere;
  private final Random random;
  private final List<Table> tables = new ArrayList<>();

  RandomFamily(Schema others, Random random) {
    this.targetIsThere = others.table(target).isPresent();
    this.random = random;
  }

  List<Table> tables() {
    partitioned();
    inherited();
    return tables;
  }

  static boolean isRoot(Table table) {
    return Heritage.parents(table.settings()).isEmpty();
  }

  private void partitioned() {
    List<Column> columns = columns();
    columns.add(1, Column.of("at", SqlType.DATE).withNotNull(NotNull.PLAIN));
    List<TablePart> parts = new ArrayList<>();
    if (often()) {
      parts.add(PrimaryKey.of("events_pkey", List.of("id", "at")));
    }
    if (often()) {
      parts.add(Check.of("events_id_check", new Expression("id > " + (rarely() ? 0 : -1))));
    }
    if (often()) {
      parts.add(Index.of("events_n1_idx", List.of(IndexKey.column("n1"))));
    }
    if (targetIsThere && often()) {
      columns.add(Column.of("ref", SqlType.BIGINT));
      parts.add(
          ForeignKey.of("events_ref_fkey", List.of("ref"), target, List.of("id"))
              .withActions(
                  ReferentialAction.NO_ACTION,
                  rarely() ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION));
    }
    Partitioning byDate =
        new Partitioning(Partitioning.Strategy.RANGE, List.of(IndexKey.column("at")));
    Table events = new Table(EVENTS, settings(byDate, null, List.of()), columns, parts);
    tables.add(events);
    partition(events, "events a", "FOR VALUES FROM ('2026-01-01') TO ('2026-01-03')", null);
    partition(events, "events b", "FOR VALUES FROM ('2026-01-03') TO ('2027-01-01')", null);
    if (often()) {
      String end = rarely() ? "2028-01-01" : "2029-01-01";
      partition(events, "events c", "FOR VALUES FROM ('2027-01-01') TO ('" + end + "')", null);
    } else if (often()) {
      alone(events, "events c");
    }
    if (rarely()) {
      Partitioning byId =
          new Partitioning(Partitioning.Strategy.HASH, List.of(IndexKey.column("id")));
      String bound = "FOR VALUES FROM ('2029-01-01') TO (MAXVALUE)";
      Table deep = partition(events, "events d", bound, byId);
      partition(deep, "events d0", "FOR VALUES WITH (modulus 2, remainder 0)", null);
      partition(deep, "events d1", "FOR VALUES WITH (modulus 2, remainder 1)", null);
    }
    if (often()) {
      partition(events, "events rest", "DEFAULT", null);
    }
  }

  private Table partition(
      Table parent, String name, String bound, @Nullable Partitioning partitioning) {
    PartitionOf partitionOf = new PartitionOf(parent.name(), new Expression(bound));
    Table table =
        new Table(
            EVENTS.sibling(name),
            settings(partitioning, partitionOf, List.of()),
            inherited(parent.columns()),
            parent.parts().stream().map(part -> inherited(part, parent, name)).toList());
    tables.add(table);
    return table;
  }

  /** Keys and indexes of a partition have names of their own. */
  private static TablePart inherited(TablePart part, Table parent, String partition) {
    if (part instanceof PrimaryKey key) {
      return key.withName(partition + "_pkey").withInherited(true);
    } else if (part instanceof Check check) {
      return check.withInherited(true);
    } else if (part instanceof ForeignKey key) {
      return key.withInherited(true);
    }
    return ((Index) part)
        .withName(partition + "_n1_idx")
        .withAttachedTo(parent.name().sibling(part.name()));
  }

  /** A table that might be a partition: it takes no row of those that fall into others. */
  private void alone(Table like, String name) {
    List<TablePart> parts = new ArrayList<>();
    like.parts().forEach(part -> parts.add(own(part, name)));
    parts.add(Check.of(name + "_at_check", new Expression("at >= '2027-01-01'")));
    tables.add(new Table(EVENTS.sibling(name), TableSettings.PLAIN, like.columns(), parts));
  }

  private static TablePart own(TablePart part, String table) {
    if (part instanceof PrimaryKey key) {
      return key.withName(table + "_pkey");
    }
    return part instanceof Index index ? index.withName(table + "_n1_idx") : part;
  }

  private void inherited() {
    List<Column> columns = columns();
    Check check = Check.of("base_check", new Expression("id > " + (rarely() ? 0 : -1)));
    Table base =
        new Table(
            BASE, settings(null, null, List.of()), columns, often() ? List.of(check) : List.of());
    tables.add(base);
    if (often()) {
      Table more = heir(base, "more things", Column.of("own", SqlType.TEXT));
      if (often()) {
        heir(more, "most things", Column.of("most", SqlType.INTEGER));
      }
    }
  }

  private Table heir(Table parent, String name, Column own) {
    List<Column> columns = new ArrayList<>(inherited(parent.columns()));
    columns.add(own);
    Table heir =
        new Table(
            BASE.sibling(name),
            settings(null, null, List.of(parent.name())),
            columns,
            parent.parts().stream().map(part -> inherited(part, parent, name)).toList());
    tables.add(heir);
    return heir;
  }

  private static List<Column> inherited(List<Column> columns) {
    return columns.stream().map(column -> column.withInherited(true).withComment("")).toList();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("id", SqlType.BIGINT).withNotNull(NotNull.PLAIN));
    boolean required = random.nextBoolean();
    columns.add(
        Column.of("n1", NUMBERS.get(random.nextInt(NUMBERS.size())))
            .withNotNull(required ? NotNull.PLAIN : null)
            .withValue(
                required || rarely() ? new ColumnValue.DefaultValue(new Expression("1")) : null)
            .withComment(rarely() ? "a number" : ""));
    if (often()) {
      columns.add(Column.of("s1", rarely() ? SqlType.varchar(40) : SqlType.TEXT));
    }
    return columns;
  }

  private TableSettings settings(
      @Nullable Partitioning partitioning,
      @Nullable PartitionOf partitionOf,
      List<ObjectName> parents) {
    return new TableSettings(
        false,
        partitioning,
        partitionOf,
        parents,
        null,
        "",
        "",
        TableSettings.PLAIN.options(),
        rarely(),
        false,
        TableSettings.PLAIN.replicaIdentity(),
        "",
        rarely() ? "split" : "");
  }

  private boolean often() {
    return random.nextInt(4) > 0;
  }

  private boolean rarely() {
    return random.nextInt(4) == 0;
  }
}
