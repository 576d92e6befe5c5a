package dev.rowan.runtime.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments of the database as Javadoc, and what the processor will read out of it again.
 *
 * <p>Of a record's own text only the first sentence becomes the table's comment, of a
 * {@code @param} all; white space is one space. Other comments are attributes of {@code @Table} and
 * {@code @Column}.
 */
final class JavadocText {
  private static final int WIDTH = 100;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?])(?:\\s.*)?$");

  /** What would end the Javadoc, be a tag in it, or be another character for javac. */
  private static final Pattern UNSAFE = Pattern.compile("\\*/|\\\\u|\\{@|(?:^|\\s)@[a-zA-Z]|\0");

  /** Only such names does the reader of {@code @param} see. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

  private JavadocText() {}

  /** Whether a comment can stand in Javadoc at all. */
  static boolean isSafe(String comment) {
    return !comment.isBlank() && !UNSAFE.matcher(comment).find();
  }

  /** Returns the table's comment that the Javadoc of a record with this text means. */
  static String summary(String comment) {
    String plain = plain(comment);
    Matcher sentence = SENTENCE.matcher(plain);
    return !isSafe(comment) ? "" : sentence.matches() ? sentence.group(1) : plain;
  }

  /** Returns the column's comment that {@code @param} with this text means. */
  static String param(String component, String comment) {
    return isSafe(comment) && NAME.matcher(component).matches() ? plain(comment) : "";
  }

  private static String plain(String comment) {
    return SPACE.matcher(comment).replaceAll(" ").strip();
  }

  /** Returns the Javadoc with its line end, or {@code ""} if there is nothing to say. */
  static String of(String comment, List<RecordSource.Component> components) {
    List<String> lines = new ArrayList<>();
    if (isSafe(comment)) {
      lines.addAll(wrapped(escaped(comment), "", ""));
    }
    boolean first = true;
    for (RecordSource.Component component : components) {
      if (!param(component.name(), component.comment()).isEmpty()) {
        if (first && !lines.isEmpty()) {
          lines.add("");
        }
        first = false;
        lines.addAll(
            wrapped(escaped(component.comment()), "@param " + component.name() + " ", "    "));
      }
    }
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1
        && !lines.get(0).startsWith("@")
        && lines.get(0).length() + "/**  */".length() <= WIDTH) {
      return "/** " + lines.get(0) + " */\n";
    }
    StringBuilder text = new StringBuilder("/**\n");
    lines.forEach(line -> text.append((" * " + line).stripTrailing()).append('\n'));
    return text.append(" */\n").toString();
  }

  private static String escaped(String comment) {
    return plain(comment).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<String> wrapped(String text, String start, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && " * ".length() + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
