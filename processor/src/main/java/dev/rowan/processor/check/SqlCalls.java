package dev.rowan.processor.check;

import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Kind;
import dev.rowan.schema.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Functions that SQL about one row cannot call. */
final class SqlCalls {
  private static final Set<String> OF_MANY_ROWS =
      Set.of(
          """
          array_agg avg bit_and bit_or bool_and bool_or corr count cume_dist dense_rank every
          first_value json_agg json_object_agg jsonb_agg jsonb_object_agg lag last_value lead max min
          nth_value ntile percent_rank range_agg range_intersect_agg rank row_number stddev
          stddev_pop stddev_samp string_agg sum var_pop var_samp variance xmlagg"""
              .split("\\s+"));

  /** What {@code pg_proc} does not call immutable, whatever its arguments are. */
  private static final Set<String> CHANGING =
      Set.of(
          """
          clock_timestamp currval current_setting gen_random_uuid inet_client_addr lastval nextval
          now random random_normal setval statement_timestamp timeofday
          transaction_timestamp txid_current uuid_generate_v4 uuidv4 uuidv7"""
              .split("\\s+"));

  /** The same, as key words without parentheses. */
  private static final Set<String> CHANGING_WORDS =
      Set.of(
          """
          current_catalog current_date current_role current_schema current_time current_timestamp
          current_user localtime localtimestamp session_user"""
              .split("\\s+"));

  private final List<Token> tokens;

  private SqlCalls(String sql) {
    tokens = SqlTokens.telling(sql);
  }

  /**
   * Reports what an expression cannot call.
   *
   * @param sql the expression, which sees one row
   * @param what what it is of: {@code "an index"}
   * @param kept whether its value is kept, so that it must stay the same
   */
  static void check(Setting<String> sql, String what, boolean kept, Faults faults) {
    SqlCalls calls = new SqlCalls(sql.value());
    calls
        .call(OF_MANY_ROWS)
        .ifPresent(
            name ->
                faults.add(
                    Code.CALL_OF_MANY_ROWS,
                    sql.spot(),
                    what + " sees one row, and " + name + " is of many",
                    "compute it in a query, or keep it by a trigger in a SQL file"));
    calls
        .call(CHANGING)
        .or(() -> calls.word(CHANGING_WORDS))
        .filter(name -> kept)
        .ifPresent(
            name ->
                faults.add(
                    Code.CALL_CHANGES,
                    sql.spot(),
                    name + " is not always the same, and " + what + " keeps what it was",
                    "compare with it in the query instead"));
  }

  private Optional<String> call(Set<String> functions) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isWord(i, functions) && tokens.get(i + 1).is('(')) {
        return Optional.of(tokens.get(i).text());
      }
    }
    return Optional.empty();
  }

  private Optional<String> word(Set<String> words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isWord(i, words)) {
        return Optional.of(tokens.get(i).text());
      }
    }
    return Optional.empty();
  }

  /** A function in a schema of its own is somebody's own. */
  private boolean isWord(int i, Set<String> words) {
    Token token = tokens.get(i);
    boolean qualified = i > 0 && tokens.get(i - 1).is('.');
    return token.kind() == Kind.WORD
        && !qualified
        && words.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
