package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.read.CheckView;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.GeneratedColumnView;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.IdentityView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.PartitionByView;
import dev.rowan.processor.read.PartitionView;
import dev.rowan.processor.read.PolicyView;
import dev.rowan.processor.read.RowLevelSecurityView;
import dev.rowan.processor.read.SequenceView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TenantIdView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.Map;
import java.util.stream.Stream;

/** What stands on a nested record is about all its columns, what stands in it about any table. */
final class NestedRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    lowered.columns().nested().forEach((path, component) -> on(path, component, faults));
    lowered.columns().all().stream()
        .filter(column -> !column.isOwn())
        .forEach(column -> in(column, faults));
    lowered.columns().scopes().stream()
        .filter(scope -> !scope.isRoot())
        .forEach(scope -> in(scope, faults));
    for (ComponentMapping mapping : lowered.mapping().components()) {
      boolean unused = mapping.match(new Absence(lowered.columns().nested(), "", faults));
    }
  }

  private static void on(String path, ComponentView component, Faults faults) {
    Marks marks = component.marks();
    Stream.<Stream<Spot>>of(
            marks.column().filter(ColumnView::saysType).map(ColumnView::spot).stream(),
            marks.ofValue(),
            marks.references().stream().map(view -> view.spot()),
            marks.uniques().stream().map(view -> view.spot()),
            marks.indexes().stream().map(view -> view.spot()),
            marks.excludes().stream().map(view -> view.spot()),
            marks.validations().stream().map(view -> view.spot()))
        .flatMap(spots -> spots)
        .forEach(
            spot ->
                faults.add(
                    Code.NOT_ON_NESTED,
                    spot,
                    path + " is several columns, this is for one",
                    "put it on the component of "
                        + component.type().type().simpleName()
                        + " that is meant, or on the record with columns"));
  }

  private static void in(LoweredColumn column, Faults faults) {
    Marks marks = column.component().marks();
    String message = column.component().name() + " is a column of each table that nests it";
    marks
        .id()
        .map(IdView::spot)
        .ifPresent(
            spot ->
                faults.add(Code.NOT_IN_NESTED, spot, message, "put it on the record with @Table"));
    if (column.flat()) {
      return;
    }
    Stream.<Stream<Spot>>of(
            marks.generated().map(GeneratedColumnView::spot).stream(),
            marks.identity().map(IdentityView::spot).stream(),
            marks.sequence().map(SequenceView::spot).stream(),
            marks.version().stream(),
            marks.softDelete().stream(),
            marks.tenantId().map(TenantIdView::spot).stream(),
            marks.renamedFrom().map(Setting::spot).stream(),
            marks.checks().stream().map(view -> view.spot()))
        .flatMap(spots -> spots)
        .forEach(
            spot ->
                faults.add(
                    Code.NOT_IN_NESTED,
                    spot,
                    message,
                    "put it on the record with @Table, or embed it without a prefix: @Embedded"));
  }

  /** What stands on a nested record itself. */
  private static void in(Scope scope, Faults faults) {
    Marks marks = scope.marks();
    Stream<Spot> ofTables =
        Stream.<Stream<Spot>>of(
                marks.references().stream().map(view -> view.spot()),
                marks.partitionBy().map(PartitionByView::spot).stream(),
                marks.partitions().stream().map(PartitionView::spot),
                marks.rowLevelSecurity().map(RowLevelSecurityView::spot).stream())
            .flatMap(spots -> spots);
    Stream<Spot> ofNamedColumns =
        scope.flat()
            ? Stream.empty()
            : Stream.concat(
                marks.checks().stream().map(CheckView::spot),
                marks.policies().stream().map(PolicyView::spot));
    String name = scope.record().type().simpleName();
    ofTables.forEach(
        spot ->
            faults.add(
                Code.NOT_IN_NESTED,
                scope.at(spot),
                name + " is part of each table that nests it",
                "put it on the record with @Table"));
    ofNamedColumns.forEach(
        spot ->
            faults.add(
                Code.NOT_IN_NESTED,
                scope.at(spot),
                "the columns of " + name + " have another name in each table that nests it",
                "embed it without a prefix (@Embedded), or put it on the record with @Table"));
  }

  /** Finds nested records of which nothing tells whether they are there. */
  private record Absence(Map<String, ComponentView> nested, String path, Faults faults)
      implements ComponentMapping.Cases<Boolean> {
    @Override
    public Boolean column(ColumnMapping column) {
      return true;
    }

    @Override
    public Boolean embedded(EmbeddedMapping embedded) {
      String here = path + embedded.name();
      Absence inner = new Absence(nested, here + ".", faults);
      boolean told = true;
      for (ComponentMapping component : embedded.components()) {
        told &= component.match(inner);
      }
      ComponentView view = nested.get(here);
      if (embedded.nullable() && !embedded.tellsPresence() && view != null) {
        told = false;
        faults.add(
            Code.NESTED_ABSENCE_UNKNOWN,
            view.spot(),
            "all columns of "
                + here
                + " may be null: nothing tells an absent one from an empty one",
            "make a component of " + embedded.type().simpleName() + " required, or this one");
      }
      return told;
    }
  }
}
