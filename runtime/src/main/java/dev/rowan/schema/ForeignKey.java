package dev.rowan.schema;

import java.util.List;

/**
 * A foreign key: {@code CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES
 * customers (id)}.
 *
 * @param name its name
 * @param columns the referencing columns, in order
 * @param referencedTable the table it points to
 * @param referencedColumns the columns it points to, in the order of {@code columns}
 * @param matchType what a partly null key means
 * @param onUpdate what happens when the referenced key changes
 * @param onDelete what happens when the referenced row goes
 * @param onDeleteColumns the columns that ON DELETE SET NULL or SET DEFAULT sets (15 and newer),
 *     empty for all
 * @param deferrability when it is checked
 * @param period whether the last column is a range to be covered, PERIOD (18 and newer)
 * @param notValid whether rows that were there before are unproven
 * @param notEnforced whether it is declared only (18 and newer)
 * @param inherited whether it comes from a parent table alone
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record ForeignKey(
    String name,
    List<String> columns,
    ObjectName referencedTable,
    List<String> referencedColumns,
    MatchType matchType,
    ReferentialAction onUpdate,
    ReferentialAction onDelete,
    List<String> onDeleteColumns,
    Deferrability deferrability,
    boolean period,
    boolean notValid,
    boolean notEnforced,
    boolean inherited,
    String comment)
    implements Constraint {
  /** What a key with nulls in some of its columns means. */
  public enum MatchType {
    SIMPLE,
    FULL
  }

  /** Returns a plain foreign key: NO ACTION, not deferrable, valid. */
  public static ForeignKey of(
      String name,
      List<String> columns,
      ObjectName referencedTable,
      List<String> referencedColumns) {
    return new ForeignKey(
        name,
        columns,
        referencedTable,
        referencedColumns,
        MatchType.SIMPLE,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        List.of(),
        Deferrability.NOT_DEFERRABLE,
        false,
        false,
        false,
        false,
        "");
  }

  /** Returns the key with rows that were there before proven or not. */
  public ForeignKey withNotValid(boolean unproven) {
    return ForeignKeyBuilder.builder(this).notValid(unproven).build();
  }

  /** Returns the key with these actions. */
  public ForeignKey withActions(ReferentialAction update, ReferentialAction delete) {
    return ForeignKeyBuilder.builder(this).onUpdate(update).onDelete(delete).build();
  }

  /** Returns the key checked at this time. */
  public ForeignKey withDeferrability(Deferrability when) {
    return ForeignKeyBuilder.builder(this).deferrability(when).build();
  }

  public ForeignKey {
    ObjectName.checkIdentifier(name);
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
    onDeleteColumns = List.copyOf(onDeleteColumns);
    if (columns.isEmpty()
        || (!referencedColumns.isEmpty() && referencedColumns.size() != columns.size())) {
      throw new IllegalArgumentException("a foreign key needs as many columns as it references");
    }
  }

  @Override
  public ForeignKey withComment(String newComment) {
    return ForeignKeyBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public ForeignKey withInherited(boolean fromParent) {
    return ForeignKeyBuilder.builder(this).inherited(fromParent).build();
  }

  @Override
  public ForeignKey withName(String newName) {
    return ForeignKeyBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.foreignKey(this);
  }

  @Override
  public <R> R match(Constraint.Cases<R> cases) {
    return cases.foreignKey(this);
  }
}
