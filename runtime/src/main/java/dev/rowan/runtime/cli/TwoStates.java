package dev.rowan.runtime.cli;

import java.io.IOException;
import java.sql.SQLException;
import picocli.CommandLine.Option;

/** The states that a command compares. */
final class TwoStates {
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

  /** Reads both. */
  States.Pair read(Output output) throws SQLException, IOException {
    return new States(output).read(from, to);
  }
}
