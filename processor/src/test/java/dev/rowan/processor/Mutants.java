package dev.rowan.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sources that somebody is in the middle of typing: of the seeds, with one to three changes. */
final class Mutants {
  private static final String TEXT = "\"(?:\\\\.|[^\"\\\\\\n])*\"";
  private static final Pattern TOKEN =
      Pattern.compile("\"\"\"(?s:.*?)\"\"\"|" + TEXT + "|'(?:\\\\.|[^'\\\\])'|\\w+|\\s+|(?s:.)");

  /** {@code columns = {"a", "b"}}, or all that stands in {@code @Check("a > 0")}. */
  private static final Pattern VALUE =
      Pattern.compile(
          "\\w+\\s*=\\s*(?:\\{[^{}]*}|"
              + TEXT
              + "|-?[\\w.]+)|(?<=@\\w{1,30}\\()(?:"
              + TEXT
              + "|[\\w.]+)(?=\\))");

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "@[A-Z]\\w*(?:\\((?:[^()\"]|" + TEXT + "|\\((?:[^()\"]|" + TEXT + ")*\\))*\\))?");

  /** The type of a component: {@code List<String>} in {@code List<String> tags,}. */
  private static final Pattern TYPE =
      Pattern.compile("\\b[a-zA-Z][\\w.]*(?:<[^<>]{0,40}>)?(?:\\[])*(?=\\s+[a-z]\\w*\\s*[,)])");

  /** A whole record without members, and the annotations in front of it. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?m)^(?:@.*\\R|//.*\\R)*(?:public )?record \\w+\\((?s:.{0,2000}?)\\) \\{\\s*}");

  private static final List<Pattern> PARTS =
      List.of(TOKEN, TOKEN, VALUE, VALUE, ANNOTATION, TYPE, DECLARATION);

  /** What is put in the place of a part. */
  private static final List<String> SPLICES =
      List.of(
          "\"\"",
          "\" \"",
          "\"(\"",
          "\"'\"",
          "\"a\\0b\"",
          "\"ä\"",
          "\"\"\"\n  x\n  \"\"\"",
          "null",
          "-1",
          "0",
          "2147483647",
          "99999999999999999999",
          "Missing",
          "int",
          "String",
          "Object",
          "Missing.class",
          "int[].class",
          "void",
          "@Id",
          "@Version",
          "@Table",
          "@View",
          "@Index",
          "@Default",
          "@Nullable",
          "@Index.List({})",
          "@References(Order.class)",
          "@Check(\"\")",
          "@Column(type = \"jsonb\")",
          "{}",
          "()",
          "Optional",
          "Optional<Missing>",
          "List<?>",
          "List<List<String>>",
          "Range<String>",
          "Map<String, Integer>",
          "byte[][]",
          "T",
          "record",
          "interface",
          "enum X {}",
          "...",
          "\"😀\"",
          "\"\\ud83d\"",
          "ünï",
          "\\u0040Id",
          "\"a\" + \"b\"",
          "Order.class, Order.class",
          "@SuppressWarnings(\"ROWAN7017: x\")",
          "@Embedded",
          "@TenantId",
          "@SoftDelete",
          "@Unique(columns = {})",
          "@PartitionBy(value = PartitionStrategy.RANGE, columns = \"id\")",
          "sealed interface Sealed permits Order {}");

  private final List<String> seeds;
  private final Random random;

  Mutants(List<String> seeds, long seed) {
    this.seeds = List.copyOf(seeds);
    this.random = new Random(seed);
  }

  String next() {
    String source = any(seeds);
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      source = change(source);
    }
    return source;
  }

  /**
   * Deletes, doubles, swaps, copies, replaces, escapes or nests a token, a value of an annotation
   * or a whole one, the type of a component, a record; or takes one from another seed.
   */
  private String change(String source) {
    Pattern kind = any(PARTS);
    List<MatchResult> parts = kind.matcher(source).results().toList();
    if (parts.isEmpty()) {
      return source;
    }
    MatchResult one = any(parts);
    MatchResult other = any(parts);
    List<Edit> edits = new ArrayList<>();
    switch (random.nextInt(8)) {
      case 0 -> edits.add(new Edit(one, ""));
      case 1 -> edits.add(new Edit(one, one.group() + separator(one) + one.group()));
      case 2 -> {
        edits.add(new Edit(one, other.group()));
        if (one.start() != other.start()) {
          edits.add(new Edit(other, one.group()));
        }
      }
      case 3 -> edits.add(new Edit(one, other.group()));
      case 4 -> edits.add(new Edit(one, escaped(one.group())));
      case 5 -> edits.add(new Edit(one, "class Outer" + one.start() + " { " + one.group() + " }"));
      case 6 -> {
        List<MatchResult> foreign = kind.matcher(any(seeds)).results().toList();
        edits.add(new Edit(one, foreign.isEmpty() ? "" : any(foreign).group()));
      }
      default -> edits.add(new Edit(one, any(SPLICES)));
    }
    StringBuilder text = new StringBuilder(source);
    edits.sort((a, b) -> b.at().start() - a.at().start());
    edits.forEach(edit -> text.replace(edit.at().start(), edit.at().end(), edit.text()));
    return text.toString();
  }

  /** One character as {@code \\u0061}, which compilers read as the character and editors do not. */
  private String escaped(String text) {
    int at = random.nextInt(text.length());
    return text.substring(0, at)
        + String.format("\\u%04x", (int) text.charAt(at))
        + text.substring(at + 1);
  }

  private static String separator(MatchResult part) {
    return part.group().startsWith("@") ? " " : part.group().contains("=") ? ", " : "";
  }

  private record Edit(MatchResult at, String text) {}

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
