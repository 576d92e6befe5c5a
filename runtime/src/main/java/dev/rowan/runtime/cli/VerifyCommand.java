package dev.rowan.runtime.cli;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan verify}: drift of a live database from what it should be. */
@Command(
    name = "verify",
    description =
        "Compares a live database with a snapshot; exit code 0 if it has not drifted, else 1.")
final class VerifyCommand implements Callable<Integer> {
  @Option(names = "--url", required = true, description = "The JDBC URL of the database.")
  private String url = "";

  @Option(
      names = "--snapshot",
      required = true,
      paramLabel = "FILE",
      description = "The snapshot that it should agree with (schema.rowan).")
  private String snapshot = "";

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    States.Pair states = new States(output).read(url, snapshot);
    Schema found = states.from().schema();
    List<SchemaChange> mends = SchemaDiff.between(found, states.to().schema());
    Ddl ddl = new Ddl(states.from().version(), found);
    List<Map<String, Object>> differences = new ArrayList<>();
    output.line(
        mends.isEmpty()
            ? "no drift"
            : "drift: " + mends.size() + (mends.size() == 1 ? " difference" : " differences"));
    for (SchemaChange mend : mends) {
      List<String> statements = ddl.next(new Step.Apply(mend, false));
      output.line("  " + ChangeWords.of(mend.reverse()));
      statements.forEach(statement -> output.line("    mend: " + statement + ";"));
      Map<String, Object> difference = new LinkedHashMap<>();
      difference.put("difference", ChangeWords.of(mend.reverse()));
      difference.put("mend", statements);
      differences.add(difference);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("drift", !mends.isEmpty());
    result.put("differences", differences);
    output.result(result);
    return mends.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
  }
}
