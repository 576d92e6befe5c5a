package dev.rowan.processor.lower;

import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves the components that an annotation names to columns. */
final class ColumnLists {
  private final RecordColumns columns;
  private final String holder;
  private final Faults faults;

  ColumnLists(RecordColumns columns, Faults faults) {
    this(columns, "", faults);
  }

  /**
   * Resolves what a nested record names.
   *
   * @param holder the path of the component that holds it, with a dot, or {@code ""}
   */
  ColumnLists(RecordColumns columns, String holder, Faults faults) {
    this.columns = columns;
    this.holder = holder;
    this.faults = faults;
  }

  /**
   * Returns the columns of these components; one that is not understood is a fault and left out.
   */
  List<LoweredColumn> resolve(Setting<List<String>> names) {
    List<LoweredColumn> resolved = new ArrayList<>();
    for (int i = 0; i < names.value().size(); i++) {
      Spot spot = names.spot().entry(i);
      find(names.value().get(i).strip(), spot)
          .ifPresent(
              column -> {
                if (resolved.contains(column)) {
                  repeated(column, spot);
                } else {
                  resolved.add(column);
                }
              });
    }
    return resolved;
  }

  /** Reports a column that is named twice. */
  void repeated(LoweredColumn column, Spot spot) {
    faults.add(Code.COLUMN_REPEATED, spot, column.path() + " is named twice", "name it once");
  }

  /** Returns the column of a component; none is a fault. */
  Optional<LoweredColumn> find(String path, Spot spot) {
    Optional<LoweredColumn> column = columns.find(holder + path).or(() -> columns.find(path));
    if (column.isEmpty()) {
      report(path, spot);
    }
    return column;
  }

  private void report(String path, Spot spot) {
    ComponentView nested = columns.nested().get(path);
    if (nested != null) {
      List<String> inner =
          columns.columns().keySet().stream().filter(one -> one.startsWith(path + ".")).toList();
      faults.add(
          Code.COMPONENT_IS_NESTED,
          spot,
          path + " is several columns",
          "name those that are meant: " + String.join(", ", inner));
    } else if (!isFaulty(path)) {
      faults.add(
          Code.COMPONENT_UNKNOWN,
          spot,
          record().type().simpleName() + " has no component " + path,
          Suggestion.remedy(
              path,
              columns.columns().keySet().stream()
                  .filter(one -> one.startsWith(holder))
                  .map(one -> one.substring(holder.length()))
                  .toList()));
    }
  }

  /** Whether it is a component that has no column for a fault of its own, reported already. */
  private boolean isFaulty(String path) {
    return Stream.of(columns.record(), record())
        .flatMap(record -> record.components().stream())
        .anyMatch(component -> component.name().equals(path));
  }

  /** Returns the record that names them, which is told the same whatever table nests it. */
  private RecordView record() {
    return columns.scopes().stream()
        .filter(scope -> scope.path().equals(holder))
        .findFirst()
        .map(Scope::record)
        .orElseGet(columns::record);
  }
}
