package dev.rowan.runtime.cli;

import dev.rowan.schema.explain.Explanations;
import dev.rowan.schema.lint.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what there is to say of a code: for a terminal, as Markdown, as JSON. */
final class CodePage {
  private CodePage() {}

  /** Returns the explanation of a code that is given on the command line. */
  static Explanation of(String code) {
    return Explanations.of(code)
        .orElseThrow(
            () ->
                Failure.usage(
                    "there is no code " + code, "rowan explain lists all that there are", null));
  }

  /** Returns the one line of a code. */
  static String heading(Explanation one) {
    return one.code() + " " + one.title() + " (" + severity(one) + ")";
  }

  static void show(Explanation one, Output output) {
    output.verbatim(heading(one));
    output.verbatim("");
    output.verbatim(one.why());
    output.verbatim("Safe: " + one.remedy() + ".");
    example("Bad", one.bad(), output);
    example("Good", one.good(), output);
    output.result(asJson(one));
  }

  private static void example(String title, String text, Output output) {
    if (!text.isEmpty()) {
      output.verbatim("");
      output.verbatim(title + ":");
      text.lines().forEach(line -> output.verbatim("    " + line));
    }
  }

  static Map<String, Object> asJson(Explanation one) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", one.code());
    values.put("severity", one.severity().name());
    values.put("title", one.title());
    values.put("why", one.why());
    values.put("remedy", one.remedy());
    if (!one.bad().isEmpty()) {
      values.put("bad", one.bad());
      values.put("good", one.good());
    }
    return values;
  }

  static Map<String, Object> asJson(Iterable<Explanation> all) {
    List<Map<String, Object>> codes = new ArrayList<>();
    all.forEach(one -> codes.add(asJson(one)));
    return Map.of("codes", codes);
  }

  static String asMarkdown(Explanation one) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(one.code()).append(": ").append(one.title()).append("\n\n");
    text.append("Severity: ").append(severity(one)).append("\n\n");
    text.append(one.why()).append("\n\n");
    text.append("**What to do:** ").append(one.remedy()).append(".\n");
    if (!one.bad().isEmpty()) {
      text.append(block("Bad", one.bad())).append(block("Good", one.good()));
    }
    return text.toString();
  }

  private static String block(String title, String code) {
    return "\n" + title + ":\n\n```\n" + code.stripTrailing() + "\n```\n";
  }

  private static String severity(Explanation one) {
    return one.severity().name().toLowerCase(Locale.ROOT);
  }
}
