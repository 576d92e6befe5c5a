package dev.rowan.schema.sql;

import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Breaks scripts: some tokens are left out, doubled or exchanged. */
final class Mutants {
  private Mutants() {}

  static String of(String sql, Random random) {
    List<Token> tokens = new ArrayList<>(SqlTokens.of(sql));
    for (int i = 0; i < (tokens.size() + 19) / 20; i++) {
      int at = random.nextInt(tokens.size());
      Token other = tokens.get(random.nextInt(tokens.size()));
      switch (random.nextInt(3)) {
        case 0 -> tokens.set(at, new Token(SqlTokens.Kind.SPACE, ""));
        case 1 -> tokens.add(at, other);
        default -> tokens.set(at, other);
      }
    }
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }
}
