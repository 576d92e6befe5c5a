package dev.rowan.processor.lower;

import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.IndexKey;
import java.util.List;

/** Lowers the keys of indexes, exclusion constraints and partitions: {@code "placedAt desc"}. */
final class KeyLowering {
  private final ColumnLists lists;
  private final OperatorClasses operatorClasses;
  private final Faults faults;

  KeyLowering(ColumnLists lists, Faults faults) {
    this.lists = lists;
    this.operatorClasses = new OperatorClasses(faults);
    this.faults = faults;
  }

  /** Reports a column that cannot be the key of an index of this method. */
  void check(String method, LoweredColumn column, Spot spot) {
    operatorClasses.check(method, IndexKey.column(column.name()), column, spot);
  }

  /** Reports an operator by which an exclusion constraint cannot tell keys to conflict. */
  void operator(String method, IndexKey key, String operator, LoweredColumn column, Spot spot) {
    operatorClasses.operator(method, key, operator, column, spot);
  }

  /**
   * Adds a key; what is not understood is a fault and left out.
   *
   * @param method the access method that shall hold it
   * @param keys the keys so far
   * @param nameParts what names them in the default name so far
   * @param seen their columns so far
   */
  void add(
      String text,
      Spot spot,
      String method,
      List<IndexKey> keys,
      List<String> nameParts,
      List<LoweredColumn> seen) {
    KeySyntax syntax;
    try {
      syntax = KeySyntax.parse(text);
    } catch (IllegalArgumentException malformed) {
      faults.add(
          Code.KEY_MALFORMED,
          spot,
          String.valueOf(malformed.getMessage()),
          "write a component or (SQL), then what it takes of: collate x, operator class, asc or desc,"
              + " nulls first or last");
      return;
    }
    if (syntax.component() == null) {
      keys.add(syntax.key(name -> name));
      nameParts.add("expr");
      return;
    }
    lists
        .find(syntax.component(), spot)
        .ifPresent(
            column -> {
              if (seen.contains(column) && syntax.operatorClass() == null) {
                lists.repeated(column, spot);
                return;
              }
              seen.add(column);
              IndexKey key = syntax.key(name -> column.name());
              operatorClasses.check(method, key, column, spot);
              keys.add(key);
              nameParts.add(column.name());
            });
  }
}
