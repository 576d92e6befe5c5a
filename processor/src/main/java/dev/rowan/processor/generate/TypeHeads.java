package dev.rowan.processor.generate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heads of types, which JavaPoet writes on one line each, however long it gets.
 *
 * <pre>{@code
 * public final class OrderLineRepository_
 *     extends AbstractRecordRepository<OrderLine, OrderLineRepository.Key>
 *     implements OrderLineRepository {}
 * }</pre>
 */
final class TypeHeads {
  /** A head, not indented, that is longer than a hundred characters. */
  private static final Pattern LONG =
      Pattern.compile("(?m)^(?=[a-z].{100})((?:\\w+ )*(?:class|interface) .*)\\{$");

  private static final Pattern CLAUSE = Pattern.compile(" (?=(?:extends|implements) )");

  private TypeHeads() {}

  /** Returns a source whose long heads have each clause on a line of its own. */
  static String wrapped(String source) {
    return LONG.matcher(source)
        .replaceAll(
            head ->
                Matcher.quoteReplacement(CLAUSE.matcher(head.group(1)).replaceAll("\n    ") + "{"));
  }
}
