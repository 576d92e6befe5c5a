package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.Difference;
import dev.rowan.runtime.catalog.Difference.Aspect;
import dev.rowan.runtime.catalog.Drift;
import dev.rowan.runtime.catalog.DriftCheck;
import dev.rowan.runtime.catalog.Mend;
import dev.rowan.runtime.catalog.ScratchException;
import dev.rowan.runtime.migrate.MigrationState;
import dev.rowan.schema.Schema;
import dev.rowan.schema.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan verify}: drift of a live database from what it should be. */
@Command(
    name = "verify",
    description = {
      "Compares a live database with a snapshot; exit code 0 if it has not drifted, else 1.",
      "Migrations of the folder that are not applied yet are no drift: they are told apart, and"
          + " the database is compared with what those before them make."
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private DatabaseUrl url = new DatabaseUrl();

  @Option(
      names = "--snapshot",
      required = true,
      paramLabel = "FILE",
      description = "The snapshot that it should agree with (schema.rowan).")
  private String snapshot = "";

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "The folder of migrations (default: that of the snapshot).")
  private @Nullable Path folder;

  @Option(
      names = "--scratch",
      paramLabel = "URL",
      description =
          "Where to build a copy of the snapshot: a JDBC URL whose user may create databases, or"
              + " the word embedded. Without it: in the database itself, in a transaction that is"
              + " rolled back; migrations are run on an embedded server.")
  private @Nullable String scratch;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    Path file = States.file(snapshot);
    Snapshot goal = Snapshot.read(Files.readString(file));
    PGSimpleDataSource database = url.source();
    Path migrations = folder == null ? file.toAbsolutePath().resolveSibling("") : folder;
    output.progress("looking for pending migrations");
    Expected expected =
        Expected.of(
            goal,
            migrations,
            database,
            () -> Scratches.server(scratch == null ? Scratches.EMBEDDED : scratch));
    Drift drift = drift(database, expected.schema());
    List<Difference> differences = drift.differences();
    List<Mend> mends = drift.mends();
    output.progress("");
    showPending(expected.pending(), migrations);
    String state = expected.version().isEmpty() ? "the snapshot" : "V" + expected.version();
    output.line(headline(differences.size(), state));
    List<Map<String, Object>> told = new ArrayList<>();
    for (int i = 0; i < differences.size(); i++) {
      show(differences.get(i), mends.get(i));
      told.add(json(differences.get(i), mends.get(i)));
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("drift", !drift.isEmpty());
    result.put("version", expected.version());
    result.put("pending", expected.pending().stream().map(VerifyCommand::json).toList());
    result.put("differences", told);
    output.result(result);
    return drift.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
  }

  private Drift drift(PGSimpleDataSource database, Schema expected) throws SQLException {
    DriftCheck check = DriftCheck.of(database, expected);
    if (scratch != null) {
      check = check.copyingTo(Scratches.of(scratch));
    }
    output.progress("comparing");
    try {
      return check.run();
    } catch (ScratchException e) {
      throw Failure.database(
          "no copy of the snapshot can be built to compare with: " + Failures.oneLine(e),
          "build it elsewhere: --scratch embedded, or --scratch URL of a server whose user may"
              + " create databases",
          e);
    }
  }

  private void showPending(List<MigrationState> pending, Path migrations) {
    if (!pending.isEmpty()) {
      output.line(
          "pending: "
              + pending.size()
              + (pending.size() == 1 ? " migration" : " migrations")
              + " not applied to the database yet");
      pending.forEach(
          version -> output.line("  V" + version.version() + "  " + version.description()));
      output.line("    apply: rowan migrate --url … --dir " + migrations);
    }
  }

  private static String headline(int differences, String state) {
    return differences == 0
        ? "no drift: the database is as " + state + " left it"
        : "drift: "
            + differences
            + (differences == 1 ? " difference" : " differences")
            + " between the database and "
            + state;
  }

  private void show(Difference difference, Mend mend) {
    List<Aspect> aspects = difference.aspects();
    if (aspects.size() == 1) {
      output.line("  " + difference.name() + "  " + words(aspects.get(0)));
    } else {
      output.line("  " + difference.name());
      aspects.forEach(aspect -> output.line("      " + words(aspect)));
    }
    if (mend.statements().isEmpty()) {
      output.line("    mend: PostgreSQL has no statement for it");
    }
    for (String statement : mend.statements()) {
      output.line("    mend: " + statement.replace("\n", "\n          ") + ";");
    }
    mend.cautions()
        .forEach(
            caution -> output.line("    caution: " + difference.name() + " " + caution.message()));
  }

  private static String words(Aspect aspect) {
    return (aspect.label().isEmpty() ? "" : aspect.label() + "  ")
        + "database: "
        + aspect.database()
        + "   expected: "
        + aspect.expected();
  }

  private static Map<String, Object> json(Difference difference, Mend mend) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", difference.name());
    values.put("path", difference.path().toString());
    values.put("aspects", difference.aspects().stream().map(VerifyCommand::json).toList());
    values.put("mend", mend.statements());
    values.put("cautions", Output.asJson(mend.cautions()));
    return values;
  }

  private static Map<String, Object> json(MigrationState pending) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("version", pending.version());
    values.put("description", pending.description());
    values.put("script", pending.script());
    return values;
  }

  private static Map<String, Object> json(Aspect aspect) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("what", aspect.label());
    values.put("database", aspect.database());
    values.put("expected", aspect.expected());
    return values;
  }
}
