package dev.rowan.schema;

import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script into its statements, at each semicolon that ends one.
 *
 * <p>{@code create table a (b text default ';'); select 1} is two statements. A semicolon in
 * parentheses, as CREATE RULE has them, or in the body of a routine between BEGIN ATOMIC and END
 * ends none.
 */
public final class SqlStatements {
  private final List<String> statements = new ArrayList<>();
  private final StringBuilder statement = new StringBuilder();
  private boolean saysSomething;
  private int parentheses;
  private int blocks;
  private String lastWord = "";

  private SqlStatements() {}

  /** Returns the statements of a script, without their semicolons and without empty ones. */
  public static List<String> split(String script) {
    SqlStatements splitter = new SqlStatements();
    SqlTokens.of(script).forEach(splitter::add);
    splitter.end();
    return List.copyOf(splitter.statements);
  }

  private void add(Token token) {
    if (token.is(';') && parentheses == 0 && blocks == 0) {
      end();
      return;
    }
    statement.append(token.text());
    if (token.isBlank()) {
      return;
    }
    saysSomething = true;
    if (token.kind() == SqlTokens.Kind.WORD) {
      word(token);
      lastWord = token.text();
    } else if (token.is('(')) {
      parentheses++;
    } else if (token.is(')')) {
      parentheses--;
    }
  }

  /** Counts what END closes, from BEGIN ATOMIC on. */
  private void word(Token token) {
    if (blocks == 0) {
      blocks = token.is("ATOMIC") && lastWord.equalsIgnoreCase("BEGIN") ? 1 : 0;
    } else if (token.is("CASE")) {
      blocks++;
    } else if (token.is("END")) {
      blocks--;
    }
  }

  private void end() {
    if (saysSomething) {
      statements.add(statement.toString().strip());
    }
    statement.setLength(0);
    saysSomething = false;
    parentheses = 0;
    blocks = 0;
  }
}
