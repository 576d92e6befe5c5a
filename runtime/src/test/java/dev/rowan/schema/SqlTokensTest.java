package dev.rowan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.SqlTokens.Kind;
import dev.rowan.schema.SqlTokens.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTokensTest {
  private static List<String> texts(String sql) {
    return SqlTokens.of(sql).stream().filter(token -> !token.isBlank()).map(Token::text).toList();
  }

  @Test
  void cutsAsPostgresDoes() {
    assertThat(texts("a.\"B\"\"c\" = 'it''s' || E'\\'x' -- end"))
        .containsExactly("a", ".", "\"B\"\"c\"", "=", "'it''s'", "|", "|", "E'\\'x'");
    assertThat(texts("$1 + $$ a 'b' $$ + $tag$ $$ $tag$"))
        .containsExactly("$", "1", "+", "$$ a 'b' $$", "+", "$tag$ $$ $tag$");
    assertThat(texts("1.5e3 /* a /* b */ c */ x$1 'open")).containsExactly("1.5e3", "x$1", "'open");
    assertThat(texts("U&'x' b'01' N'y' Ünï")).containsExactly("U&'x'", "b'01'", "N'y'", "Ünï");
  }

  @Test
  void knowsStoredNames() {
    assertThat(SqlTokens.of("TOTAL").get(0).identifier()).isEqualTo("total");
    assertThat(SqlTokens.of("\"TOTAL\"").get(0).identifier()).isEqualTo("TOTAL");
    assertThat(SqlTokens.of("ÄB").get(0).identifier()).isEqualTo("Äb");
    assertThat(SqlTokens.of("'a'").get(0).identifier()).isNull();
    assertThat(SqlTokens.of("\"open").get(0).kind()).isEqualTo(Kind.STRING);
  }

  @Test
  void knowsOnePairOfParentheses() {
    assertThat(SqlTokens.isParenthesized("(a > ')')")).isTrue();
    assertThat(SqlTokens.isParenthesized("(a) > (b)")).isFalse();
    assertThat(SqlTokens.isParenthesized("(a -- )")).isFalse();
  }
}
