package dev.rowan.schema.script;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.diff.RenameHints;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.PendingDrops;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.plan.Refusal;
import dev.rowan.schema.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The next version of a migrations folder: what changes, why it may not, and its files.
 *
 * <pre>{@code
 * NextVersion next = NextVersion.of(snapshot, records, renames, release, PlanOptions.DEFAULT, version);
 * if (!next.isRefused() && !next.isEmpty()) {
 *   next.files("gift wrap").forEach(file -> write(file.path(), file.text()));
 * }
 * }</pre>
 *
 * @param last what the folder leads to so far
 * @param version the version of the first new file
 * @param postgres the major version of the servers
 * @param changes what differs between the snapshot and what the database is to have
 * @param pending the pending drops after it
 * @param plan the plan; of no use where a finding is an error
 * @param findings why it is refused, and what it costs
 */
public record NextVersion(
    Snapshot last,
    Version version,
    int postgres,
    List<SchemaChange> changes,
    List<PendingDrop> pending,
    MigrationPlan plan,
    List<Finding> findings) {
  /** The name of the snapshot in a migrations folder. */
  public static final String SNAPSHOT = "schema.rowan";

  public NextVersion {
    changes = List.copyOf(changes);
    pending = List.copyOf(pending);
    findings = List.copyOf(findings);
  }

  /**
   * Works out the next version.
   *
   * @param last what the folder leads to so far
   * @param records what the records say
   * @param renames what was renamed, by {@code @RenamedFrom}, in order
   * @param release names of pending drops that may go now
   * @param options the target version
   * @param version the version of the first file
   */
  public static NextVersion of(
      Snapshot last,
      Schema records,
      List<? extends SchemaChange> renames,
      Collection<String> release,
      PlanOptions options,
      Version version) {
    Schema renamed = SchemaChange.applyAll(renames, last.schema());
    List<PendingDrop> known = afterRenames(last.pendingDrops(), renames);
    PendingDrops.Kept kept = PendingDrops.keep(renamed, known, records, release, version.digits());
    List<SchemaChange> changes = SchemaDiff.between(last.schema(), kept.schema(), renames);
    Planned planned = Planner.plan(last.schema(), changes, options.releasing(kept.released()));
    List<Finding> findings = new ArrayList<>(kept.findings());
    findings.addAll(looksRenamed(renamed, known, records));
    findings.addAll(planned.findings());
    return new NextVersion(
        last, version, options.postgres(), changes, kept.pending(), planned.plan(), findings);
  }

  /** A column that waits to be dropped goes by the new name of its table. */
  private static List<PendingDrop> afterRenames(
      List<PendingDrop> drops, List<? extends SchemaChange> renames) {
    List<PendingDrop> renamed = new ArrayList<>();
    for (PendingDrop drop : drops) {
      ObjectPath path = drop.path();
      for (SchemaChange rename : renames) {
        if (rename instanceof RenameObject moved && moved.from().object().equals(path.object())) {
          path = new ObjectPath(path.kind(), moved.to(), path.part());
        }
      }
      renamed.add(new PendingDrop(path, drop.since()));
    }
    return renamed;
  }

  /** What goes while something like it comes is a rename more often than not. */
  private static List<Finding> looksRenamed(
      Schema before, List<PendingDrop> known, Schema records) {
    List<ObjectPath> waiting = known.stream().map(PendingDrop::path).toList();
    List<Finding> findings = new ArrayList<>();
    for (SchemaChange hint : RenameHints.of(SchemaDiff.between(before, records))) {
      if (waiting.contains(hint.path())) {
        continue;
      }
      if (hint instanceof RenameColumn rename) {
        ObjectPath to = ObjectPath.column(rename.table(), rename.to());
        findings.add(looksRenamed(to, rename.from()));
      } else if (hint instanceof RenameObject rename) {
        ObjectPath to = ObjectPath.table(rename.to());
        findings.add(looksRenamed(to, rename.from().object().name()));
      }
    }
    return findings;
  }

  private static Finding looksRenamed(ObjectPath to, String from) {
    return Refusal.LOOKS_RENAMED.error(
        to,
        "is new while " + from + " of the same shape is gone: a rename?",
        "if it is: @RenamedFrom(\""
            + from
            + "\"); if not: remove it in one version and add the"
            + " other in the next");
  }

  /** Whether it must not be written. */
  public boolean isRefused() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return plan.isEmpty() && pending.equals(last.pendingDrops());
  }

  /** Returns the files to be written, the new snapshot last. */
  public List<ScriptFile> files(String name) {
    List<ScriptFile> files = new ArrayList<>();
    String reached = last.version();
    if (!plan.isEmpty()) {
      files.addAll(MigrationScripts.of(plan, version, name, last.version(), postgres));
      reached = MigrationScripts.last(plan, version).digits();
    }
    files.add(new ScriptFile(SNAPSHOT, new Snapshot(reached, plan.after(), pending).write()));
    return files;
  }
}
