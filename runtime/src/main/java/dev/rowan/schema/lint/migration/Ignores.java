package dev.rowan.schema.lint.migration;

import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.Location;
import dev.rowan.schema.sql.SqlScript;
import dev.rowan.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script's author has seen and wants no finding of: {@code -- rowan:ignore ROWAN6014 nobody
 * reads it any more}, above a statement, in it or behind it on its last line.
 */
final class Ignores {
  private static final Pattern IGNORE =
      Pattern.compile("rowan:ignore((?:[\\s,]+ROWAN\\d{4})+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CODE = Pattern.compile("ROWAN\\d{4}", Pattern.CASE_INSENSITIVE);

  /** A code, and where it is ignored. */
  private record Ignore(String code, int start, int end) {}

  private final List<Ignore> ignores = new ArrayList<>();

  private Ignores() {}

  static Ignores of(String text, SqlScript script) {
    Ignores found = new Ignores();
    int start = 0;
    for (SqlTokens.Token token : SqlTokens.of(text)) {
      if (token.kind() == SqlTokens.Kind.COMMENT) {
        found.add(token.text(), statement(text, start, script));
      }
      start += token.text().length();
    }
    return found;
  }

  /** Returns the statement that a comment belongs to. */
  private static Location statement(String text, int comment, SqlScript script) {
    Location behind = new Location(0, 0, 1, 1);
    for (Located<Statement> statement : script.statements()) {
      Location location = statement.location();
      boolean onLastLine =
          location.end() <= comment && text.substring(location.end(), comment).indexOf('\n') < 0;
      if (onLastLine || location.end() > comment) {
        return location;
      }
      behind = location;
    }
    return behind;
  }

  private void add(String comment, Location where) {
    Matcher ignore = IGNORE.matcher(comment);
    while (ignore.find()) {
      CODE.matcher(ignore.group(1))
          .results()
          .forEach(
              code ->
                  ignores.add(
                      new Ignore(
                          code.group().toUpperCase(Locale.ROOT), where.start(), where.end())));
    }
  }

  boolean cover(String code, Location location) {
    return ignores.stream()
        .anyMatch(
            one ->
                one.code().equals(code)
                    && one.start() <= location.start()
                    && location.start() <= one.end());
  }
}
