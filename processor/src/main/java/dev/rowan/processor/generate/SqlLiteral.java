package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** SQL as string literals, broken between words where a line would get too long. */
final class SqlLiteral {
  private static final int WIDTH = 84;

  private SqlLiteral() {}

  /** Returns {@code "SELECT … " + "WHERE …"}, the second part on a line of its own. */
  static CodeBlock of(String sql) {
    return of(sql, WIDTH);
  }

  /** Returns the same, with less room on its first line. */
  static CodeBlock of(String sql, int firstWidth) {
    return CodeBlock.join(parts(sql, firstWidth), "\n    + ");
  }

  private static List<CodeBlock> parts(String sql, int firstWidth) {
    List<CodeBlock> parts = new ArrayList<>();
    String rest = sql;
    int width = firstWidth;
    while (rest.length() > width) {
      int end = rest.lastIndexOf(' ', width);
      if (end <= 0) {
        break;
      }
      parts.add(CodeBlock.of("$S", rest.substring(0, end)));
      rest = rest.substring(end);
      width = WIDTH;
    }
    parts.add(CodeBlock.of("$S", rest));
    return parts;
  }
}
