package dev.rowan.runtime.cli;

import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.diff.SchemaDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan diff}: what one state has and another has not. */
@Command(
    name = "diff",
    description =
        "Lists the differences between two states; exit code 0 if there are none, else 1.")
final class DiffCommand implements Callable<Integer> {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "STATE",
      description = "The state to start from.")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "STATE",
      description = "The state to reach.")
  private String to = "";

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    States.Pair states = new States(output).read(from, to);
    List<SchemaChange> changes = SchemaDiff.between(states.from().schema(), states.to().schema());
    List<String> lines = changes.stream().map(ChangeWords::of).toList();
    lines.forEach(output::line);
    if (lines.isEmpty()) {
      output.line("no differences");
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("equal", lines.isEmpty());
    result.put("differences", lines);
    output.result(result);
    return lines.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
  }
}
