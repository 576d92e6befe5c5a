package dev.rowan.runtime.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.lint.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a command speaks: to people, or with {@code --json} to programs. */
final class Output {
  @Option(names = "--json", description = "Write the result as JSON.")
  private boolean json;

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  /** Whether a program reads what is written. */
  boolean isJson() {
    return json;
  }

  /** Writes a line for people: none where a program reads. */
  void line(String text) {
    if (!json) {
      out().println(Ansi.AUTO.string(text));
    }
  }

  /** Writes a line for people as it stands, where markup would be part of it. */
  void verbatim(String text) {
    if (!json) {
      out().println(text);
    }
  }

  /** Writes the result for programs: none where people read. */
  void result(Map<String, ?> result) {
    if (json) {
      print(out(), result);
    }
  }

  static void print(PrintWriter to, Map<String, ?> result) {
    try {
      to.println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(result));
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes findings to standard error. */
  void findings(List<Finding> findings) {
    findings.forEach(finding -> show(err(), finding));
  }

  static void show(PrintWriter to, Finding finding) {
    String colour = finding.severity() == Severity.ERROR ? "red,bold" : "yellow";
    String place = finding.path() == null ? "" : finding.path() + ": ";
    to.print(Ansi.AUTO.string("@|" + colour + " " + finding.severity() + "|@ "));
    to.println(finding.code() + " " + place + finding.message());
    if (!finding.remedy().isEmpty()) {
      to.println("  " + finding.remedy());
    }
  }

  /** Returns findings as JSON values. */
  static List<Map<String, Object>> asJson(List<Finding> findings) {
    return findings.stream().map(Output::asJson).toList();
  }

  static Map<String, Object> asJson(Finding finding) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", finding.code());
    values.put("severity", finding.severity().name());
    values.put("path", finding.path() == null ? "" : finding.path().toString());
    values.put("message", finding.message());
    values.put("remedy", finding.remedy());
    return values;
  }

  /** Says on a terminal what takes its time; whoever reads a pipe or log is spared it. */
  void progress(String what) {
    if (!json && Ansi.AUTO.enabled()) {
      err().print("\r\u001b[K" + (what.isEmpty() ? "" : what + " …"));
      err().flush();
    }
  }

  /** Returns {@code 1.3 s}. */
  static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }

  /** Returns {@code 3 versions applied}. */
  static String count(int versions, String done) {
    return versions + (versions == 1 ? " version " : " versions ") + done;
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  private PrintWriter err() {
    return command.commandLine().getErr();
  }
}
