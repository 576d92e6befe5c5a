package dev.rowan.example.shop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what happens, in chapters. */
final class Story {
  private static final int WIDTH = 96;

  private final PrintStream out;
  private int chapter;

  Story(PrintStream out) {
    this.out = out;
  }

  /** Returns a story on standard output, in UTF-8 whatever the locale. */
  static Story onConsole() {
    return new Story(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  void title(String text) {
    out.println();
    out.println(text);
    out.println("═".repeat(text.length()));
  }

  void chapter(String text) {
    out.println();
    out.println(++chapter + " · " + text);
  }

  /** Tells one line, as {@link String#format} makes it. */
  void say(String format, Object... values) {
    out.println(("  " + format.formatted(values)).stripTrailing());
  }

  /** Tells a text of any length below what it belongs to, wrapped. */
  void explain(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() + word.length() > WIDTH - 6) {
        say("    %s", line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    say("    %s", line);
  }

  /** Returns {@code 1 order}, {@code 2 orders}. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
