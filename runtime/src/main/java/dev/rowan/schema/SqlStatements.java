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
  /**
   * Where a statement stands in its script, from its first token to its last, comments that lead or
   * trail it among them.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character
   */
  public record Extent(int start, int end) {}

  private final List<Extent> statements = new ArrayList<>();
  private int start;
  private int end;
  private boolean saysSomething;
  private int parentheses;
  private int blocks;
  private String lastWord = "";

  private SqlStatements() {}

  /** Returns the statements of a script, without their semicolons and without empty ones. */
  public static List<String> split(String script) {
    return extents(script).stream()
        .map(extent -> script.substring(extent.start(), extent.end()).strip())
        .toList();
  }

  /** Returns where the statements of a script stand, as {@link #split} cuts them. */
  public static List<Extent> extents(String script) {
    SqlStatements splitter = new SqlStatements();
    SqlTokens.of(script).forEach(splitter::add);
    splitter.end();
    return List.copyOf(splitter.statements);
  }

  private void add(Token token) {
    int before = end;
    end += token.text().length();
    if (token.is(';') && parentheses == 0 && blocks == 0) {
      int next = end;
      end = before;
      end();
      start = next;
      end = next;
      return;
    }
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
      statements.add(new Extent(start, end));
    }
    saysSomething = false;
    parentheses = 0;
    blocks = 0;
  }
}
