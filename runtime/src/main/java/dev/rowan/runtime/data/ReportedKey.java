package dev.rowan.runtime.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key in the detail of an error, which stands there in the same form in every language: {@code
 * Key (customer_id)=(7) is not present in table "customers".}
 *
 * @param columns the columns of the key, and expressions; none where the detail shows no key
 * @param remark what is said of the key
 */
record ReportedKey(List<String> columns, String remark) {
  private static final Pattern KEY =
      Pattern.compile("[^(]*\\((.+?)\\)=\\(.*\\)(.*)", Pattern.DOTALL);
  private static final Pattern COLUMN = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[^\",]+");

  ReportedKey {
    columns = List.copyOf(columns);
  }

  /** Returns the key of a detail. */
  static ReportedKey of(@Nullable String detail) {
    Matcher matcher = KEY.matcher(detail == null ? "" : detail);
    return matcher.matches()
        ? new ReportedKey(columns(matcher.group(1)), matcher.group(2))
        : new ReportedKey(List.of(), "");
  }

  private static List<String> columns(String text) {
    return COLUMN
        .matcher(text)
        .results()
        .map(
            column ->
                column.group(1) == null
                    ? column.group().strip()
                    : column.group(1).replace("\"\"", "\""))
        .filter(column -> !column.isEmpty())
        .toList();
  }

  /** Whether the remark names a table. */
  boolean remarks(String table) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(table) + "(?!\\w)").matcher(remark).find();
  }
}
