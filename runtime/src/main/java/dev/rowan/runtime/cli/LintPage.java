package dev.rowan.runtime.cli;

import dev.rowan.schema.lint.migration.Page;
import dev.rowan.schema.lint.migration.Rule;
import dev.rowan.schema.lint.migration.Rules;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Shows the page of a rule. */
final class LintPage {
  private final Output output;

  LintPage(Output output) {
    this.output = output;
  }

  /** Returns the page of a code that is given on the command line. */
  static Page of(String code) {
    return Rules.of(code)
        .map(Rule::page)
        .orElseThrow(
            () ->
                Failure.usage(
                    "there is no rule " + code,
                    "they are "
                        + Rules.all().get(0).page().code()
                        + " to "
                        + Rules.all().get(Rules.all().size() - 1).page().code(),
                    null));
  }

  /** Returns a caret below the column of a line; a tab is as wide as it is above. */
  static String caret(String line, int column) {
    return line.substring(0, Math.min(line.length(), column - 1)).replaceAll("[^\t]", " ") + "^";
  }

  void show(Page page) {
    output.verbatim(
        page.code()
            + " "
            + page.title()
            + " ("
            + page.severity().name().toLowerCase(Locale.ROOT)
            + ")");
    output.verbatim("");
    output.verbatim(page.why());
    output.verbatim("Safe: " + page.remedy() + ".");
    sample("Bad", page.bad());
    sample("Good", page.good());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", page.code());
    values.put("severity", page.severity().name());
    values.put("title", page.title());
    values.put("why", page.why());
    values.put("remedy", page.remedy());
    values.put("bad", page.bad().sql());
    values.put("good", page.good().sql());
    output.result(values);
  }

  private void sample(String title, Page.Sample sample) {
    output.verbatim("");
    output.verbatim(title + (sample.transactional() ? ":" : ", outside a transaction:"));
    sample.sql().lines().forEach(line -> output.verbatim("    " + line));
  }
}
