package dev.rowan.runtime.cli;

import dev.rowan.runtime.migrate.MigrationState;
import dev.rowan.runtime.migrate.MigrationStatus;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.plan.Summary;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rowan status}: what is applied, what is pending, what waits to be dropped. */
@Command(name = "status", description = "Shows what is applied and what is pending.")
final class StatusCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  @Mixin private Database database = new Database();
  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    MigrationStatus status = database.migrations(output).load().status();
    List<MigrationState> versions = status.versions();
    int width = versions.stream().mapToInt(state -> state.description().length()).max().orElse(0);
    versions.forEach(state -> output.line(line(state, width)));
    status.pendingDrops().forEach(drop -> output.line(line(drop)));
    if (versions.isEmpty()) {
      output.line("no migrations");
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("upToDate", status.isUpToDate());
    result.put("versions", versions.stream().map(StatusCommand::json).toList());
    result.put(
        "pendingDrops",
        status.pendingDrops().stream()
            .map(drop -> Map.of("path", Summary.words(drop.path()), "since", drop.since()))
            .toList());
    output.result(result);
    return ExitCodes.OK;
  }

  private static String line(MigrationState state, int width) {
    String when = state.installedOn() == null ? "" : MINUTE.format(state.installedOn());
    String took = state.took() == null ? "" : Output.seconds(state.took());
    String undo = state.undoable() ? "undo ready" : "no undo";
    return String.format(
            Locale.ROOT,
            "  V%-15s %-" + Math.max(1, width) + "s  %-12s %-16s %8s   %s",
            state.version(),
            state.description(),
            words(state),
            when,
            took,
            undo)
        .stripTrailing();
  }

  private static String words(MigrationState state) {
    return state.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String line(PendingDrop drop) {
    String name = Summary.words(drop.path());
    return "  pending drop  "
        + name
        + "  since V"
        + drop.since()
        + "  release: -Drowan.drop="
        + name;
  }

  private static Map<String, Object> json(MigrationState state) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("version", state.version());
    values.put("description", state.description());
    values.put("script", state.script());
    values.put("state", words(state));
    values.put("installedOn", String.valueOf(state.installedOn()));
    values.put("undoable", state.undoable());
    return values;
  }
}
