package dev.rowan.runtime.cli;

import dev.rowan.schema.explain.Explanations;
import dev.rowan.schema.lint.Explanation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rowan explain}: what a code means and what to do about it. */
@Command(
    name = "explain",
    description = "Shows what codes mean and what to do; without a code all that there are.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CODE", description = "Codes such as ROWAN1207.")
  private List<String> codes = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write a page for each code, and codes.json, into a folder.")
  private @Nullable Path out;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    if (out != null) {
      write(out);
      return ExitCodes.OK;
    }
    if (codes.isEmpty()) {
      Explanations.all().forEach(one -> output.verbatim(CodePage.heading(one)));
      output.result(CodePage.asJson(Explanations.all()));
      return ExitCodes.OK;
    }
    List<Explanation> asked = codes.stream().map(CodePage::of).toList();
    for (Explanation one : asked) {
      CodePage.show(one, output);
      output.verbatim("");
    }
    return ExitCodes.OK;
  }

  private static void write(Path folder) {
    try {
      CodePages.write(folder);
    } catch (IOException failure) {
      throw Failure.file(
          folder + " cannot be written: " + failure.getMessage(), "look at its rights", failure);
    }
  }
}
