package dev.rowan.processor.lower;

import dev.rowan.processor.read.FragmentView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SelectList;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import java.util.List;
import java.util.Optional;

/** Holds a record that reads a view against the view that something else makes. */
final class ViewReading {
  private final FragmentView fragment;
  private final View read;
  private final Origins origins;
  private final Faults faults;

  /**
   * Prepares the comparison.
   *
   * @param fragment the record's
   * @param read what the record says of the view
   * @param origins where it says so
   * @param faults takes what is wrong
   */
  ViewReading(FragmentView fragment, View read, Origins origins, Faults faults) {
    this.fragment = fragment;
    this.read = read;
    this.origins = origins;
    this.faults = faults;
  }

  /** Compares with the view as it is made. */
  void compare(View made) {
    if (read.materialized() != made.materialized()) {
      faults.add(
          Code.VIEW_KIND,
          fragment.spot(),
          read.name().name() + (made.materialized() ? " is" : " is not") + " a materialized view",
          made.materialized() ? "add materialized = true" : "take materialized away");
    }
    columns(made).ifPresent(this::columns);
  }

  private static Optional<List<String>> columns(View made) {
    boolean known =
        !made.columns().isEmpty()
            && made.columns().stream()
                .noneMatch(column -> column.type().equals(ViewColumn.UNKNOWN));
    return !known
        ? SelectList.names(made.query().sql())
        : Optional.of(made.columns().stream().map(ViewColumn::name).toList());
  }

  private void columns(List<String> given) {
    for (ViewColumn column : read.columns()) {
      if (!given.contains(column.name())) {
        faults.add(
            Code.VIEW_COLUMN_UNKNOWN,
            spot(column),
            read.name().name() + " has no column " + column.name(),
            Suggestion.remedy(column.name(), given));
      }
    }
  }

  private Spot spot(ViewColumn column) {
    return origins.of(fragment, ObjectPath.column(read.name(), column.name()));
  }

  /** Tells that nothing makes the view. */
  void missing(List<View> others) {
    List<String> names = others.stream().map(View::name).map(ObjectName::name).toList();
    faults.add(
        Code.VIEW_UNKNOWN,
        fragment.spot(),
        "no SQL file and no record makes the view " + read.name(),
        Suggestion.closest(read.name().name(), names)
            .map(name -> "did you mean " + name + "?")
            .orElse("make it: @View(query = \"…\"), or a file in the folder of rowan.sql"));
  }
}
