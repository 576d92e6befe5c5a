package dev.rowan.schema.sql;

/**
 * Where a piece of SQL stands in its source.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param line the line of its first character, from 1
 * @param column the column of its first character, from 1
 */
public record Location(int start, int end, int line, int column) {
  /** Returns {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
