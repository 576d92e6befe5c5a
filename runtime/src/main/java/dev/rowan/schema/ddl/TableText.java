package dev.rowan.schema.ddl;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CREATE TABLE alone, without what needs statements of its own.
 *
 * <pre>{@code
 * CREATE TABLE public.orders (
 *     id    uuid NOT NULL,
 *     total numeric(12,2) NOT NULL,
 *     CONSTRAINT orders_pkey PRIMARY KEY (id)
 * )
 * }</pre>
 *
 * <p>A partition that lists its columns is made as a table of its own and attached afterwards: only
 * so do its keys and indexes get the names that the model gives them. One that lists none takes all
 * from its parent by {@code PARTITION OF}.
 */
final class TableText {
  /** Longer names and types do not push all the others to the right. */
  private static final int WIDEST = 30;

  private TableText() {}

  /** Whether the table is made by {@code CREATE TABLE … PARTITION OF}. */
  static boolean isMadeAsPartition(Table table) {
    return table.settings().partitionOf() != null && table.columns().isEmpty();
  }

  static String of(Table table) {
    TableSettings settings = table.settings();
    PartitionOf partition = isMadeAsPartition(table) ? settings.partitionOf() : null;
    List<String> elements = new ArrayList<>(columns(table));
    constraints(table).forEach(constraint -> elements.add(ConstraintText.of(constraint)));
    boolean bare = elements.isEmpty() && (settings.ofType() != null || partition != null);
    return "CREATE "
        + (settings.unlogged() ? "UNLOGGED " : "")
        + "TABLE "
        + Sql.name(table.name())
        + (settings.ofType() == null ? "" : " OF " + Sql.name(settings.ofType()))
        + (partition == null ? "" : " PARTITION OF " + Sql.name(partition.parent()))
        + (bare ? "" : " " + list(elements))
        + (partition == null ? "" : " " + partition.bound())
        + (settings.inherits().isEmpty()
            ? ""
            : " INHERITS (" + Sql.names(settings.inherits()) + ")")
        + partitioning(settings)
        + (settings.accessMethod().isEmpty()
            ? ""
            : " USING " + Sql.identifier(settings.accessMethod()))
        + Clauses.parameters("WITH", settings.options())
        + (settings.tablespace().isEmpty()
            ? ""
            : " TABLESPACE " + Sql.identifier(settings.tablespace()));
  }

  /**
   * The constraints that CREATE TABLE can hold, keys first: it takes no unproven ones, and no two
   * that would share an index.
   */
  static List<Constraint> constraints(Table table) {
    Set<List<Object>> shapes = new HashSet<>();
    return table.parts(Constraint.class).stream()
        .filter(constraint -> !ConstraintState.of(constraint).notValid())
        .filter(constraint -> !isInheritedOtherwise(table, constraint))
        .sorted(Comparator.comparing(ConstraintRank::of))
        .filter(constraint -> shapes.add(IndexShape.of(constraint)))
        .toList();
  }

  /** What a child has from its parents by INHERITS, it has without being told. */
  static boolean isInheritedOtherwise(Table table, Constraint constraint) {
    return constraint.inherited() && !table.settings().inherits().isEmpty();
  }

  /** Whether a column comes from a parent by INHERITS. */
  static boolean isInheritedOtherwise(Table table, Column column) {
    return column.inherited() && !table.settings().inherits().isEmpty();
  }

  private static String list(List<String> elements) {
    return elements.isEmpty()
        ? "()"
        : elements.stream().collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
  }

  private static String partitioning(TableSettings settings) {
    Partitioning by = settings.partitioning();
    return by == null
        ? ""
        : " PARTITION BY " + by.strategy().name() + " (" + Clauses.keys(by.keys()) + ")";
  }

  private static List<String> columns(Table table) {
    if (table.settings().ofType() != null) {
      return table.columns().stream()
          .filter(column -> !ColumnText.constraints(column).isEmpty())
          .map(
              column ->
                  Sql.identifier(column.name()) + " WITH OPTIONS" + ColumnText.constraints(column))
          .toList();
    }
    List<Column> columns =
        table.columns().stream()
            .filter(column -> !isInheritedOtherwise(table, column))
            .map(column -> withoutParentsIdentity(table, column))
            .toList();
    int names = width(columns.stream().map(column -> Sql.identifier(column.name())).toList());
    int types = width(columns.stream().map(column -> Sql.type(column.type())).toList());
    return columns.stream().map(column -> aligned(column, names, types)).toList();
  }

  /** A partition gets the identity of its parent (17 and newer) when it is attached. */
  private static Column withoutParentsIdentity(Table table, Column column) {
    boolean attached = column.inherited() && table.settings().partitionOf() != null;
    return attached && column.value() instanceof Identity ? column.withValue(null) : column;
  }

  private static String aligned(Column column, int names, int types) {
    String start = padded(Sql.identifier(column.name()), names) + " ";
    String tail = ColumnText.tail(column);
    String type = Sql.type(column.type());
    return start + (tail.isEmpty() ? type : padded(type, types) + tail);
  }

  private static int width(List<String> texts) {
    return texts.stream()
        .mapToInt(TableText::length)
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
