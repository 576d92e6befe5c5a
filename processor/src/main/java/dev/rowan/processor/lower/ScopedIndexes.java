package dev.rowan.processor.lower;

import dev.rowan.processor.read.Marks;
import dev.rowan.processor.report.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Lowers the unique constraints, exclusion constraints and indexes of a record, its components and
 * the records nested in it, each of which names its own components.
 */
final class ScopedIndexes {
  private final RecordColumns columns;
  private final Map<String, IndexLowering> byHolder = new HashMap<>();

  ScopedIndexes(RecordColumns columns, PartList parts, Faults faults) {
    this.columns = columns;
    for (Scope scope : columns.scopes()) {
      byHolder.put(
          scope.path(),
          new IndexLowering(
              parts, new ColumnLists(columns, scope.path(), faults), columns, faults));
    }
  }

  void uniques() {
    each(Marks::uniques, (view, at) -> at.lowering().unique(view, at.column()));
  }

  void excludes() {
    each(Marks::excludes, (view, at) -> at.lowering().exclude(view, at.column()));
  }

  void indexes() {
    each(Marks::indexes, (view, at) -> at.lowering().index(view, at.column()));
  }

  /** Where an annotation stands: on a component that is a column, or on a record. */
  private record At(IndexLowering lowering, Optional<LoweredColumn> column) {}

  private <V> void each(Function<Marks, List<V>> views, BiConsumer<V, At> lower) {
    for (LoweredColumn column : columns.all()) {
      At at = new At(lowering(column.holder()), Optional.of(column));
      views.apply(column.component().marks()).forEach(view -> lower.accept(view, at));
    }
    for (Scope scope : columns.scopes()) {
      At at = new At(lowering(scope.path()), Optional.empty());
      views.apply(scope.marks()).forEach(view -> lower.accept(view, at));
    }
  }

  private IndexLowering lowering(String holder) {
    IndexLowering lowering = byHolder.get(holder);
    if (lowering == null) {
      throw new IllegalStateException("no record is held by " + holder);
    }
    return lowering;
  }
}
