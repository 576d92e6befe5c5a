package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** SQL as Java's text blocks. */
final class TextBlocks {
  private TextBlocks() {}

  /** Returns a text of several lines, its last one ended, as a text block. */
  static CodeBlock of(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    return CodeBlock.of("\"\"\"\n$>$>$L\"\"\"$<$<", escaped);
  }
}
