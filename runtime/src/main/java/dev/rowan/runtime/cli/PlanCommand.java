package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.CatalogContents;
import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.folder.MigrationFolder;
import dev.rowan.schema.plan.Bystander;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.script.MigrationScripts;
import dev.rowan.schema.script.ScriptFile;
import dev.rowan.schema.script.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan plan}: the migration from one state to another. */
@Command(
    name = "plan",
    description = {
      "Writes the migration that leads from one state to another, with its undo scripts.",
      "Exit code 3 if it cannot or must not be planned; then nothing is written."
    })
final class PlanCommand implements Callable<Integer> {
  @Mixin private TwoStates states = new TwoStates();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; undo scripts go to DIR/undo.")
  private Path out = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "change",
      description = "What the migration is called (default: ${DEFAULT-VALUE}).")
  private String name = "change";

  @Option(
      names = "--postgres",
      paramLabel = "N",
      description = "The major version to plan for, 14 to 18 (default: that of the database).")
  private int postgres;

  @Option(
      names = "--allow-destructive",
      description = "Allow what loses rows or values: drops, narrower types.")
  private boolean allowDestructive;

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description =
          "A rename: of a table (shop.order=orders) or a column (shop.orders.note=remark)."
              + " The table may stand without its schema if that is public.")
  private Map<String, String> renames = new LinkedHashMap<>();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    States.Pair pair = states.read(output);
    PlanOptions options =
        PlanOptions.of(version(pair), allowDestructive).allowedBy("--allow-destructive");
    List<SchemaChange> changes =
        SchemaDiff.between(pair.from().schema(), pair.to().schema(), declaredRenames(pair.from()));
    Planned planned = Planner.plan(pair.from().schema(), changes, options);
    planned =
        planned.and(
            Bystander.lost(planned.plan(), CatalogContents.bystanders(pair.from().notManaged())));
    output.findings(planned.findings());
    List<ScriptFile> files =
        planned.isRefused() || planned.plan().isEmpty() ? List.of() : write(planned, options);
    report(planned, files, pair.from().notManaged());
    return planned.isRefused() ? ExitCodes.REFUSED : ExitCodes.OK;
  }

  private List<ScriptFile> write(Planned planned, PlanOptions options) throws IOException {
    MigrationFolder folder = new MigrationFolder(out);
    String last = folder.lastVersion();
    Version version = Version.next(Clock.systemUTC().instant(), last);
    List<ScriptFile> files =
        MigrationScripts.of(planned.plan(), version, name, last, options.postgres());
    folder.write(files);
    return files;
  }

  private void report(Planned planned, List<ScriptFile> files, List<NotManaged> notManaged) {
    if (planned.plan().isEmpty()) {
      output.line("nothing to do");
    } else if (!planned.isRefused()) {
      for (MigrationFile file : planned.plan().files()) {
        output.line("  " + file.summary());
      }
      output.line("wrote " + files.size() + " files to " + out);
    }
    notManaged.forEach(thing -> output.line("  left as it is, not managed: " + thing));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("refused", planned.isRefused());
    result.put("files", files.stream().map(ScriptFile::path).toList());
    result.put("findings", Output.asJson(planned.findings()));
    result.put("notManaged", notManaged.stream().map(NotManaged::toString).toList());
    output.result(result);
  }

  private int version(States.Pair states) {
    if (postgres == 0) {
      // The migration runs where it starts from.
      int live = states.from().version() == 0 ? states.to().version() : states.from().version();
      return live == 0 ? PlanOptions.NEWEST : Math.min(live, PlanOptions.NEWEST);
    }
    if (postgres < PlanOptions.OLDEST || postgres > PlanOptions.NEWEST) {
      throw Failure.usage(
          "--postgres " + postgres + ": not a version that Rowan knows",
          PlanOptions.OLDEST + " to " + PlanOptions.NEWEST,
          null);
    }
    return postgres;
  }

  private List<SchemaChange> declaredRenames(State start) {
    List<SchemaChange> declared = new ArrayList<>();
    renames.forEach((old, now) -> declared.add(rename(start, old, now)));
    return declared;
  }

  private static SchemaChange rename(State start, String old, String now) {
    List<String> parts = List.of(old.split("\\."));
    String last = parts.get(parts.size() - 1);
    ObjectName table = name(parts);
    if (start.schema().table(table).isPresent()) {
      List<String> to = List.of(now.split("\\."));
      ObjectName name = to.size() == 1 ? table.sibling(now) : name(to);
      return new RenameObject(ObjectPath.table(table), name);
    }
    ObjectName owner = parts.size() < 2 ? table : name(parts.subList(0, parts.size() - 1));
    if (start.schema().table(owner).filter(found -> found.column(last).isPresent()).isEmpty()) {
      throw Failure.usage(
          "--rename " + old + "=" + now + ": there is no table or column " + old,
          "say SCHEMA.TABLE or SCHEMA.TABLE.COLUMN",
          null);
    }
    return new RenameColumn(owner, last, now);
  }

  private static ObjectName name(List<String> parts) {
    return parts.size() == 1
        ? new ObjectName("public", parts.get(0))
        : new ObjectName(parts.get(0), parts.get(1));
  }
}
