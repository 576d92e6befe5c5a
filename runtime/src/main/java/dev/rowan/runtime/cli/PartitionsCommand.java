package dev.rowan.runtime.cli;

import dev.rowan.runtime.partition.PartitionStep;
import dev.rowan.runtime.partition.Partitions;
import dev.rowan.runtime.partition.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan partitions}: makes the next partitions of a table, detaches the old ones. */
@Command(
    name = "partitions",
    description = {
      "Makes the next partitions of a table partitioned by RANGE of time, and detaches old ones.",
      "Old is what holds only rows that need not be kept.",
      "Run it daily; a run that was interrupted is ended by the next."
    })
final class PartitionsCommand implements Callable<Integer> {
  @Mixin private DatabaseUrl url = new DatabaseUrl();

  @Option(
      names = "--table",
      required = true,
      paramLabel = "TABLE",
      description = "The partitioned table: orders, or sales.orders.")
  private String table = "";

  @Option(
      names = "--interval",
      paramLabel = "SPAN",
      defaultValue = "1 month",
      description =
          "How much time a partition holds: a number of hours, days, weeks, months or years"
              + " (default: ${DEFAULT-VALUE}).")
  private String interval = "";

  @Option(
      names = "--ahead",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many there shall be after that of now (default: ${DEFAULT-VALUE}).")
  private int ahead;

  @Option(
      names = "--keep",
      paramLabel = "SPAN",
      description = "How long rows are kept at least; without it for ever.")
  private @Nullable String keep;

  @Option(names = "--drop", description = "Drop what is detached, with its rows.")
  private boolean drop;

  @Option(names = "--dry-run", description = "Only say what would be done.")
  private boolean dryRun;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    Partitions.Builder builder =
        Partitions.of(url.source(), table).every(span(interval)).drop(drop);
    if (ahead < 0) {
      throw Failure.usage("--ahead " + ahead + " is below 0", "give 0 or more", null);
    }
    if (keep != null) {
      builder.keep(span(keep));
    }
    Partitions partitions = builder.ahead(ahead).load();
    List<PartitionStep> steps = dryRun ? partitions.plan() : partitions.maintain();
    steps.forEach(this::show);
    if (steps.isEmpty()) {
      output.line("nothing to do");
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("table", table);
    result.put("dryRun", dryRun);
    result.put("steps", steps.stream().map(PartitionsCommand::json).toList());
    output.result(result);
    return ExitCodes.OK;
  }

  private static Span span(String text) {
    try {
      return Span.parse(text);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()), "", e);
    }
  }

  private void show(PartitionStep step) {
    String times = step.from() == null && step.to() == null ? "" : "  " + times(step);
    String why = step.action() == PartitionStep.Action.LEAVE ? "  made by a migration" : "";
    output.verbatim(
        String.format(Locale.ROOT, "  %-7s", word(step)) + step.partition() + times + why);
    if (dryRun) {
      step.statements().forEach(sql -> output.verbatim("    " + sql + ";"));
    }
  }

  private static String word(PartitionStep step) {
    return step.action().name().toLowerCase(Locale.ROOT);
  }

  private static String times(PartitionStep step) {
    return (step.from() == null ? "…" : step.from()) + " to " + step.to();
  }

  private static Map<String, Object> json(PartitionStep step) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("action", word(step));
    values.put("partition", step.partition().toString());
    values.put("from", step.from() == null ? null : step.from().toString());
    values.put("to", step.to() == null ? null : step.to().toString());
    values.put("statements", step.statements());
    return values;
  }
}
