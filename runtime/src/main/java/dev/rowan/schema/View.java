package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view or materialized view.
 *
 * @param name its name
 * @param materialized whether its rows are stored
 * @param query the SELECT, without a semicolon
 * @param columns its columns where they are known (a catalog knows them, a SQL resource need not)
 * @param options its options, such as {@code security_barrier} or {@code check_option}
 * @param accessMethod the access method of a materialized view, or {@code ""} for the default
 * @param tablespace the tablespace of a materialized view, or {@code ""} for the default
 * @param unpopulated whether a materialized view is WITH NO DATA
 * @param clusterOn the index that CLUSTER orders a materialized view by, or {@code ""}
 * @param parts its triggers and rules, the indexes and statistics of a materialized one, sorted
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record View(
    ObjectName name,
    boolean materialized,
    Expression query,
    List<ViewColumn> columns,
    StorageParameters options,
    String accessMethod,
    String tablespace,
    boolean unpopulated,
    String clusterOn,
    List<TablePart> parts,
    String comment)
    implements Relation {
  public View {
    columns = List.copyOf(columns);
    parts = Parts.sorted(name, parts);
  }

  /**
   * A column of a view.
   *
   * @param name its name
   * @param type its type, or {@link #UNKNOWN} where only SQL tells of the column
   * @param defaultValue the default that an INSERT through the view uses, or null
   * @param statisticsTarget its statistics target (materialized views), or null
   * @param comment its comment, or {@code ""}
   */
  public record ViewColumn(
      String name,
      SqlType type,
      @Nullable Expression defaultValue,
      @Nullable Integer statisticsTarget,
      String comment) {
    /** The type of a column of which SQL says something, but not its type. */
    public static final SqlType UNKNOWN = SqlType.named(ObjectName.unqualified("unknown"));
  }

  /** Returns the parts of one kind, in their order. */
  public <P extends TablePart> List<P> parts(Class<P> kind) {
    return Parts.of(kind, parts);
  }

  /** Returns the view ordered by this index, {@code ""} for none. */
  public View withClusterOn(String index) {
    return ViewBuilder.builder(this).clusterOn(index).build();
  }

  /** Returns the view with these columns. */
  public View withColumns(List<ViewColumn> newColumns) {
    return ViewBuilder.builder(this).columns(newColumns).build();
  }

  @Override
  public View withParts(List<TablePart> newParts) {
    return ViewBuilder.builder(this).parts(newParts).build();
  }

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.VIEW, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.view(this);
  }
}
