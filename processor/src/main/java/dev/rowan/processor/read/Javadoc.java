package dev.rowan.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says, as plain text.
 *
 * <p>"The total of an order. More of it." has the summary "The total of an order.", and "&#64;param
 * total the &lt;b>sum&lt;/b>" says of {@code total}: "the sum".
 *
 * @param summary the first sentence of the description, or {@code ""}
 * @param params the text of each {@code @param}
 */
record Javadoc(String summary, Map<String, String> params) {
  private static final Javadoc EMPTY = new Javadoc("", Map.of());
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=[a-zA-Z])");
  private static final Pattern PARAM = Pattern.compile("param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("\\{@(?:link|linkplain)\\s+([^\\s}]+)(?:\\s+([^}]*))?}");
  private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s*([^}]*)}");
  private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>]*>");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?])(?:\\s.*)?$");

  static Javadoc parse(@Nullable String comment) {
    if (comment == null || comment.isBlank()) {
      return EMPTY;
    }
    String[] blocks = BLOCK_TAG.split(comment, -1);
    Map<String, String> params = new LinkedHashMap<>();
    for (int i = 1; i < blocks.length; i++) {
      Matcher param = PARAM.matcher(blocks[i]);
      if (param.matches()) {
        params.putIfAbsent(param.group(1), plain(param.group(2)));
      }
    }
    String description = plain(blocks[0]);
    Matcher sentence = SENTENCE.matcher(description);
    return new Javadoc(sentence.matches() ? sentence.group(1) : description, Map.copyOf(params));
  }

  String param(String name) {
    return params.getOrDefault(name, "");
  }

  private static String plain(String text) {
    String links =
        LINK.matcher(text)
            .replaceAll(
                link ->
                    Matcher.quoteReplacement(
                        link.group(2) == null ? member(link.group(1)) : link.group(2)));
    String bare = HTML.matcher(INLINE.matcher(links).replaceAll("$1")).replaceAll(" ");
    String entities =
        bare.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    return SPACE.matcher(entities).replaceAll(" ").strip();
  }

  /** {@code #total} is {@code total}, {@code Order#total} is {@code Order.total}. */
  private static String member(String reference) {
    return reference.startsWith("#") ? reference.substring(1) : reference.replace('#', '.');
  }
}
