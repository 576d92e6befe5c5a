package dev.rowan.schema.lint.migration;

import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Statement;
import java.nio.charset.StandardCharsets;

/** PostgreSQL cuts names after 63 bytes without an error. */
final class LongNameRule extends Rule {
  LongNameRule() {
    super(
        Page.of("ROWAN6042", Severity.WARNING, "name of more than 63 bytes")
            .why(
                "PostgreSQL cuts it and says so in a notice only: the object has another name than the script says, and two such names may be one.")
            .remedy("choose a name of at most 63 bytes")
            .bad(
                """
                CREATE TABLE public.a_name_that_goes_on_and_on_until_it_is_longer_than_what_is_stored_of_it (
                    id bigint
                );
                """,
                "a_name_that_goes_on_and_on_until_it_is_longer_than_what_is_stored_of_it")
            .good(
                """
                CREATE TABLE public.a_shorter_name (
                    id bigint
                );
                """));
  }

  private static final int MOST = 63;

  @Override
  void statement(Statement statement, Spot spot) {
    int start = spot.location().start();
    for (SqlTokens.Token token : SqlTokens.of(spot.scene().text(spot.location()))) {
      String name = token.identifier();
      if (name != null && name.getBytes(StandardCharsets.UTF_8).length > MOST) {
        spot.at(spot.scene().locate(start)).report(this, name + " is cut after 63 bytes");
      }
      start += token.text().length();
    }
  }
}
