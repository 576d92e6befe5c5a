package dev.rowan.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
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
  private static final Pattern PARAM = Pattern.compile("param\\s+(\\S+)\\s+(.*)", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?])(?:\\s.*)?$");

  static Javadoc parse(@Nullable String comment) {
    if (comment == null || comment.isBlank()) {
      return EMPTY;
    }
    List<String> blocks = JavadocText.blocks(comment);
    Map<String, String> params = new LinkedHashMap<>();
    for (String block : blocks.subList(1, blocks.size())) {
      Matcher param = PARAM.matcher(block);
      if (param.matches()) {
        params.putIfAbsent(param.group(1), JavadocText.plain(param.group(2)));
      }
    }
    String description = JavadocText.plain(blocks.get(0));
    Matcher sentence = SENTENCE.matcher(description);
    return new Javadoc(sentence.matches() ? sentence.group(1) : description, Map.copyOf(params));
  }

  String param(String name) {
    return params.getOrDefault(name, "");
  }
}
