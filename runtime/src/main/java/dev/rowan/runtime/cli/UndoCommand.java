package dev.rowan.runtime.cli;

import dev.rowan.runtime.migrate.Migrations;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan undo}: takes versions back, and their history with them. */
@Command(name = "undo", description = "Takes back applied migrations, the newest first.")
final class UndoCommand implements Callable<Integer> {
  @Mixin private Database database = new Database();
  @Mixin private Output output = new Output();

  @ArgGroup(multiplicity = "1")
  private Range range = new Range();

  /** How far back. */
  static final class Range {
    @Option(
        names = "--steps",
        required = true,
        paramLabel = "N",
        description = "Take back the last N versions.")
    private int steps;

    @Option(
        names = "--to",
        required = true,
        paramLabel = "VERSION",
        description = "Take back every version after this one.")
    private @Nullable String version;

    @Option(names = "--all", required = true, description = "Take back every version.")
    private boolean all;
  }

  @Override
  public Integer call() {
    List<String> undone = undo(database.migrations(output).load());
    output.line(undone.isEmpty() ? "nothing to do" : Output.count(undone.size(), "undone"));
    output.result(Map.of("undone", undone));
    return ExitCodes.OK;
  }

  private List<String> undo(Migrations migrations) {
    if (range.all) {
      return migrations.undoAll();
    }
    if (range.version == null) {
      return migrations.undoLast(positive(range.steps));
    }
    return migrations.undoTo(range.version.replaceFirst("^V", ""));
  }

  private static int positive(int steps) {
    if (steps < 1) {
      throw Failure.usage("--steps " + steps + ": at least 1", "", null);
    }
    return steps;
  }
}
