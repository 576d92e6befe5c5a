package dev.rowan.runtime.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan migrate}: applies what is pending. */
@Command(
    name = "migrate",
    description = {
      "Applies the pending migrations with Flyway.",
      "A step that cannot get its lock is tried again, with growing pauses."
    })
final class MigrateCommand implements Callable<Integer> {
  @Mixin private Database database = new Database();
  @Mixin private Output output = new Output();

  @Option(
      names = "--baseline",
      description = "Accept a database that has objects but no history of migrations.")
  private boolean baseline;

  @Option(
      names = "--out-of-order",
      description = "Also apply versions older than the last applied one (merged branches).")
  private boolean outOfOrder;

  @Override
  public Integer call() {
    List<String> applied =
        database.migrations(output).baseline(baseline).outOfOrder(outOfOrder).load().migrate();
    output.line(applied.isEmpty() ? "nothing to do" : Output.count(applied.size(), "applied"));
    output.result(Map.of("applied", applied));
    return ExitCodes.OK;
  }
}
