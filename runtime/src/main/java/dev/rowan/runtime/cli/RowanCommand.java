package dev.rowan.runtime.cli;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The program {@code rowan}.
 *
 * <pre>{@code
 * rowan plan --from jdbc:postgresql://localhost/shop --to target.sql --out migrations
 * }</pre>
 */
@Command(
    name = "rowan",
    description = "Keeps PostgreSQL databases in step with Java records.",
    subcommands = {
      PlanCommand.class,
      MigrateCommand.class,
      UndoCommand.class,
      StatusCommand.class,
      DiffCommand.class,
      VerifyCommand.class,
      LintCommand.class,
      ExplainCommand.class,
      PartitionsCommand.class,
      ImportCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = RowanCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "A STATE is a JDBC URL (user and password may be parameters of it),",
      "a .sql file (loaded into an embedded server), a snapshot (schema.rowan)",
      "or the word empty.",
      "",
      "Exit codes: 0 done, 1 differences or failure, 2 bad usage, 3 refused."
    })
public final class RowanCommand {
  private static final Logger ROOT_LOGGER = Logger.getLogger("");

  @Option(
      names = "--stacktrace",
      hidden = true,
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from.")
  private boolean stackTrace;

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    // What Flyway and the embedded server tell is for logs; what goes wrong reaches the user
    // anyway.
    ROOT_LOGGER.setLevel(Level.OFF);
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the command line, for programs and tests that run it themselves. */
  public static CommandLine commandLine() {
    RowanCommand root = new RowanCommand();
    return new CommandLine(root)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, commandLine, result) -> root.failed(exception, commandLine));
  }

  /** Every error is told in words, to programs as JSON too. */
  private int failed(Exception exception, CommandLine commandLine) {
    Failure failure = Failures.of(exception);
    Output.show(commandLine.getErr(), failure.finding());
    if (commandLine.getParseResult().hasMatchedOption("--json")) {
      Output.print(
          commandLine.getOut(),
          Map.of("failed", true, "findings", Output.asJson(List.of(failure.finding()))));
    }
    if (stackTrace) {
      exception.printStackTrace(commandLine.getErr());
    }
    commandLine.getErr().flush();
    return failure.exitCode();
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RowanCommand.class.getPackage().getImplementationVersion();
      return new String[] {"rowan " + (version == null ? "(development)" : version)};
    }
  }
}
