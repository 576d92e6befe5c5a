package dev.rowan.processor.lower;

import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.RowLevelSecurityView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TableView;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TableSettings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lowers what a record says of its table besides columns and parts. */
final class SettingsLowering {
  private SettingsLowering() {}

  static TableSettings settings(
      RecordColumns columns, @Nullable Partitioning partitioning, Faults faults) {
    RecordView record = columns.record();
    Marks marks = record.marks();
    boolean policies =
        !columns.tenant().isEmpty()
            || columns.flatScopes().stream().anyMatch(scope -> !scope.marks().policies().isEmpty());
    Optional<TableView> table = marks.table();
    return new TableSettings(
        table.map(TableView::unlogged).orElse(false),
        partitioning,
        null,
        List.of(),
        null,
        "",
        table.map(TableView::tablespace).map(given -> Names.tablespace(given, faults)).orElse(""),
        table
            .map(
                view ->
                    ParameterLowering.parameters(view.with(), StorageParameter.ofTable(), faults))
            .orElse(StorageParameters.NONE),
        marks.rowLevelSecurity().isPresent() || policies,
        marks.rowLevelSecurity().map(RowLevelSecurityView::force).orElse(policies),
        ReplicaIdentity.DEFAULT,
        table.map(TableView::clusterOn).map(Setting::value).orElse(""),
        table
            .map(TableView::comment)
            .filter(Setting::given)
            .map(Setting::value)
            .orElse(record.documentation()));
  }
}
