package dev.rowan.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * <p>{@code Column.of("total", SqlType.numeric(12, 2)).withNotNull(NotNull.PLAIN)} is {@code total
 * numeric(12,2) NOT NULL}.
 *
 * @param name its name
 * @param type its type
 * @param notNull its NOT NULL constraint, or null where it may hold nulls
 * @param value its default, identity or generation, or null
 * @param collation its collation, or null for that of the type
 * @param storage how long values are stored
 * @param compression {@code pglz}, {@code lz4} or {@code ""} for the server's default
 * @param statisticsTarget its statistics target, or null for the server's default
 * @param options attribute options such as {@code n_distinct}
 * @param inherited whether it comes from a parent table alone
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Column(
    String name,
    SqlType type,
    @Nullable NotNull notNull,
    @Nullable ColumnValue value,
    @Nullable ObjectName collation,
    Storage storage,
    String compression,
    @Nullable Integer statisticsTarget,
    StorageParameters options,
    boolean inherited,
    String comment) {
  /** The TOAST strategies. */
  public enum Storage {
    /** That of the type. */
    DEFAULT,
    PLAIN,
    MAIN,
    EXTERNAL,
    EXTENDED
  }

  public Column {
    ObjectName.checkIdentifier(name);
  }

  /** Returns a nullable column without anything else. */
  public static Column of(String name, SqlType type) {
    return new Column(
        name, type, null, null, null, Storage.DEFAULT, "", null, StorageParameters.NONE, false, "");
  }

  /** Whether the column may hold nulls. */
  public boolean nullable() {
    return notNull == null;
  }

  /** Returns the column under another name. */
  public Column withName(String newName) {
    return ColumnBuilder.builder(this).name(newName).build();
  }

  /** Returns the column with another type. */
  public Column withType(SqlType newType) {
    return ColumnBuilder.builder(this).type(newType).build();
  }

  /** Returns the column with this NOT NULL constraint, or none. */
  public Column withNotNull(@Nullable NotNull constraint) {
    return ColumnBuilder.builder(this).notNull(constraint).build();
  }

  /** Returns the column with this default, identity or generation, or none. */
  public Column withValue(@Nullable ColumnValue newValue) {
    return ColumnBuilder.builder(this).value(newValue).build();
  }

  /** Returns the column with this collation, or that of its type. */
  public Column withCollation(@Nullable ObjectName newCollation) {
    return ColumnBuilder.builder(this).collation(newCollation).build();
  }

  /**
   * Returns the column with this TOAST strategy, compression and statistics target.
   *
   * @param newCompression {@code pglz}, {@code lz4} or {@code ""} for the server's default
   * @param target the statistics target, or null for the server's default
   */
  public Column withStorage(Storage newStorage, String newCompression, @Nullable Integer target) {
    return ColumnBuilder.builder(this)
        .storage(newStorage)
        .compression(newCompression)
        .statisticsTarget(target)
        .build();
  }

  /** Returns the column with this comment, {@code ""} for none. */
  public Column withComment(String newComment) {
    return ColumnBuilder.builder(this).comment(newComment).build();
  }

  /** Returns the column as one that is its own, or comes from a parent table alone. */
  public Column withInherited(boolean fromParent) {
    return ColumnBuilder.builder(this).inherited(fromParent).build();
  }
}
