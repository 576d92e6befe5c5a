package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a Javadoc comment into plain text: tags of HTML go, entities become characters,
 * and of inline tags stays what a reader would see.
 */
final class JavadocText {
  private static final Pattern TAG =
      Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[^>]*>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:(\\w+)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Elements that words do not end at. */
  private static final Set<String> PHRASING =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "em", "i", "kbd", "s", "samp", "small", "span",
          "strong", "sub", "sup", "tt", "u", "var");

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("rarr", "→"),
          Map.entry("larr", "←"),
          Map.entry("times", "×"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"),
          Map.entry("euro", "€"),
          Map.entry("deg", "°"),
          Map.entry("copy", "©"),
          Map.entry("sect", "§"));

  private final String source;
  private final StringBuilder plain = new StringBuilder();

  private JavadocText(String source) {
    this.source = source;
  }

  /** Returns the description and then each block tag without its {@code @}. */
  static List<String> blocks(String comment) {
    List<String> blocks = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean lineStart = true;
    for (int i = 0; i < comment.length(); i++) {
      char here = comment.charAt(i);
      if (comment.startsWith("{@", i) || (here == '{' && depth > 0)) {
        depth++;
      } else if (here == '}' && depth > 0) {
        depth--;
      } else if (here == '@' && lineStart && depth == 0) {
        blocks.add(comment.substring(start, i));
        start = i + 1;
      }
      lineStart = here == '\n' || (lineStart && Character.isWhitespace(here));
    }
    blocks.add(comment.substring(start));
    return blocks;
  }

  /** Returns a text without its markup, in one line. */
  static String plain(String text) {
    return SPACE.matcher(new JavadocText(text).read()).replaceAll(" ").strip();
  }

  private String read() {
    Matcher tag = TAG.matcher(source);
    Matcher entity = ENTITY.matcher(source);
    for (int i = 0; i < source.length(); ) {
      int end = source.startsWith("{@", i) ? closing(i) : -1;
      if (end > 0) {
        plain.append(inline(source.substring(i + 2, end)));
        i = end + 1;
      } else if (source.charAt(i) == '<' && tag.region(i, source.length()).lookingAt()) {
        plain.append(isPhrasing(tag.group(1)) ? "" : " ");
        i = tag.end();
      } else if (source.charAt(i) == '&' && entity.region(i, source.length()).lookingAt()) {
        plain.append(character(entity));
        i = entity.end();
      } else {
        plain.append(source.charAt(i++));
      }
    }
    return plain.toString();
  }

  private static boolean isPhrasing(@Nullable String element) {
    return element != null && PHRASING.contains(element.toLowerCase(Locale.ROOT));
  }

  /** Returns where the brace that opens here closes, or -1. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < source.length(); i++) {
      if (source.charAt(i) == '{') {
        depth++;
      } else if (source.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String inline(String tag) {
    String[] parts = SPACE.split(tag, 2);
    String content = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "code", "literal" -> content;
      case "link", "linkplain", "value" -> link(content.strip());
      default -> plain(content);
    };
  }

  /** {@code Order#total sum} is {@code sum}; {@code #total} is {@code total}. */
  private static String link(String content) {
    int depth = 0;
    int end = 0;
    while (end < content.length()) {
      char here = content.charAt(end);
      if (here == '(' || here == '<') {
        depth++;
      } else if (here == ')' || here == '>') {
        depth--;
      } else if (Character.isWhitespace(here) && depth == 0) {
        break;
      }
      end++;
    }
    String label = plain(content.substring(end));
    String reference = content.substring(0, end);
    return label.isEmpty()
        ? (reference.startsWith("#") ? reference.substring(1) : reference.replace('#', '.'))
        : label;
  }

  private static String character(Matcher entity) {
    if (entity.group(1) != null) {
      return ENTITIES.getOrDefault(entity.group(1), entity.group());
    }
    int code =
        entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : Integer.parseInt(entity.group(3), 16);
    return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
  }
}
