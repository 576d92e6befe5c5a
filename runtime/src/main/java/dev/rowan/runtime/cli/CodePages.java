package dev.rowan.runtime.cli;

import dev.rowan.schema.explain.Explanations;
import dev.rowan.schema.lint.Explanation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes the description of all codes, {@code codes.json}, and a page for each. */
final class CodePages {
  private CodePages() {}

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringWriter json = new StringWriter();
    Output.print(new PrintWriter(json), CodePage.asJson(Explanations.all()));
    Files.writeString(folder.resolve("codes.json"), json.toString());
    for (Explanation one : Explanations.all()) {
      Files.writeString(folder.resolve(one.code() + ".md"), CodePage.asMarkdown(one));
    }
    Files.writeString(
        folder.resolve("index.md"),
        Explanations.all().stream()
            .map(one -> "- [" + one.code() + "](" + one.code() + ".md) " + one.title())
            .collect(Collectors.joining("\n", "# Codes\n\n", "\n")));
  }
}
