package dev.rowan.schema;

/**
 * A column of a named table, seen from elsewhere: the owner of a sequence.
 *
 * @param table the table
 * @param column the column's name
 */
public record ColumnName(ObjectName table, String column) {
  public ColumnName {
    ObjectName.checkIdentifier(column);
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
