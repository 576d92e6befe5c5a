package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Collectors;

/** Java's text blocks. */
public final class TextBlocks {
  private static final int WIDTH = 92;

  private TextBlocks() {}

  /** Returns a text of several lines, its last one ended, as a text block. */
  public static CodeBlock of(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\"\"\\\"");
    if (escaped.length() > WIDTH) {
      escaped = escaped.lines().map(line -> broken(line) + "\n").collect(Collectors.joining());
    }
    return CodeBlock.of("\"\"\"\n$>$>$L\"\"\"$<$<", escaped);
  }

  /** Breaks a line that is too long between words, in a way that the text does not hold. */
  private static String broken(String line) {
    StringBuilder text = new StringBuilder();
    String rest = line;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH - 2);
      if (space <= 0) {
        break;
      }
      text.append(rest, 0, space + 1).append("\\\n");
      rest = rest.substring(space + 1);
    }
    return text.append(rest).toString();
  }
}
