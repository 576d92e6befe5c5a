package dev.rowan.runtime.cli;

import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.diff.SchemaDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rowan diff}: what one state has and another has not. */
@Command(
    name = "diff",
    description =
        "Lists the differences between two states; exit code 0 if there are none, else 1.")
final class DiffCommand implements Callable<Integer> {
  @Mixin private TwoStates states = new TwoStates();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    States.Pair pair = states.read(output);
    List<SchemaChange> changes = SchemaDiff.between(pair.from().schema(), pair.to().schema());
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
