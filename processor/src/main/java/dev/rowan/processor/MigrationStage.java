package dev.rowan.processor;

import dev.rowan.processor.emit.CompileEnd;
import dev.rowan.processor.lower.SchemaUnion;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Differences;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.folder.MigrationFolder;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.script.NextVersion;
import dev.rowan.schema.script.ScriptFile;
import dev.rowan.schema.script.Version;
import dev.rowan.schema.snapshot.Snapshot;
import dev.rowan.schema.snapshot.SnapshotFormatException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** Holds the records against the migrations: says what differs, or writes the next version. */
final class MigrationStage {
  private final ProcessingEnvironment environment;
  private final Set<String> types;
  private final Options options;
  private final Reporter reporter;
  private final MigrationFolder folder;

  MigrationStage(
      ProcessingEnvironment environment,
      Options options,
      Reporter reporter,
      MigrationFolder folder,
      Set<String> types) {
    this.environment = environment;
    this.types = types;
    this.options = options;
    this.reporter = reporter;
    this.folder = folder;
  }

  void process(SchemaUnion union) {
    boolean writing = !options.migration().isEmpty() || !options.drop().isEmpty();
    if (!writing && options.check() == Options.CheckMode.OFF) {
      return;
    }
    try {
      Snapshot last = folder.read();
      NextVersion next =
          NextVersion.of(
              last,
              union.schema(),
              union.renames(last.schema()),
              options.drop(),
              PlanOptions.of(options.postgres(), false),
              Version.next(Clock.systemUTC().instant(), last.version()));
      if (writing) {
        write(next, union);
      } else if (!next.isEmpty()) {
        tell(next, union);
      }
    } catch (SnapshotFormatException unreadable) {
      reporter.report(
          Code.SNAPSHOT_UNREADABLE,
          NextVersion.SNAPSHOT + " in the migrations folder: " + unreadable.getMessage(),
          "take it from version control; after a merge keep both sides' lines");
    } catch (IOException failure) {
      cannotWrite(failure);
    }
  }

  private void write(NextVersion next, SchemaUnion union) {
    next.findings().forEach(finding -> report(finding, union));
    if (!next.isRefused() && !next.isEmpty()) {
      List<ScriptFile> files =
          next.files(options.migration().isEmpty() ? "drop" : options.migration());
      CompileEnd.run(
          environment,
          types,
          () -> write(files),
          () -> reporter.note("wrote no migration: the compiler has not made all classes"));
    }
  }

  private void write(List<ScriptFile> files) {
    try {
      folder.write(files);
      reporter.note(
          "wrote to "
              + folder
              + files.stream()
                  .map(ScriptFile::path)
                  .filter(MigrationFolder::isMigration)
                  .collect(Collectors.joining("\n    ", "\n    ", "")));
    } catch (IOException failure) {
      cannotWrite(failure);
    }
  }

  private void cannotWrite(IOException failure) {
    reporter.report(Code.CANNOT_WRITE, "the migrations folder: " + failure, "");
  }

  private void report(Finding finding, SchemaUnion union) {
    Optional<Spot> spot = Optional.ofNullable(finding.path()).flatMap(union::spot);
    String file = Optional.ofNullable(finding.path()).map(union::file).orElse("");
    reporter.report(finding, spot, file);
  }

  private void tell(NextVersion next, SchemaUnion union) {
    List<PendingDrop> known = next.last().pendingDrops();
    List<PendingDrop> dropped =
        next.pending().stream()
            .filter(drop -> known.stream().noneMatch(one -> one.path().equals(drop.path())))
            .toList();
    int count = Differences.count(next.changes(), dropped);
    String since = next.last().version();
    String lines =
        Differences.of(
            next.changes(),
            dropped,
            path -> union.spot(path).map(reporter::line).orElseGet(() -> union.fileLine(path)));
    reporter.report(
        Code.MIGRATIONS_DIFFER,
        options.check() == Options.CheckMode.ERROR ? Severity.ERROR : Severity.WARNING,
        "records and migrations differ ("
            + count
            + (count == 1 ? " change" : " changes")
            + (since.isEmpty() ? ", nothing is migrated yet" : " since V" + since)
            + ")",
        lines + "\nwrite the migration:  mvn compile -Drowan.migration=<name>");
  }
}
