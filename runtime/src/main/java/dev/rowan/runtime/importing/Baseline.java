package dev.rowan.runtime.importing;

import dev.rowan.schema.Schema;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.script.MigrationScripts;
import dev.rowan.schema.script.NextVersion;
import dev.rowan.schema.script.Version;
import dev.rowan.schema.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where migrations start: the snapshot of the database, and the version that makes a new one like
 * it. A database that has its tables already is taken to be at that version.
 */
final class Baseline {
  private Baseline() {}

  static Map<String, String> files(Schema schema, int postgres, Version version) {
    Planned planned =
        Planner.plan(
            Schema.EMPTY,
            SchemaDiff.between(Schema.EMPTY, schema),
            PlanOptions.of(postgres, false));
    Version last = MigrationScripts.last(planned.plan(), version);
    SortedMap<String, String> files = new TreeMap<>();
    MigrationScripts.of(planned.plan(), version, "baseline", "", postgres)
        .forEach(file -> files.put(ImportedProject.MIGRATIONS + file.path(), file.text()));
    files.put(
        ImportedProject.MIGRATIONS + NextVersion.SNAPSHOT,
        new Snapshot(last.digits(), schema, List.of()).write());
    files.put(
        ImportedProject.MIGRATIONS + "baseline.conf",
        """
        # A database that had its tables before is at this version: rowan migrate --baseline reads
        # it, and so does Flyway, which takes this as a file of its configuration.
        flyway.baselineVersion=%s
        """
            .formatted(last));
    return files;
  }
}
