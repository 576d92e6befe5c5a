package dev.rowan.schema.sql;

import dev.rowan.schema.SqlStatements;
import java.util.ArrayList;
import java.util.List;

/**
 * A script, cut into its statements.
 *
 * <p>{@code SqlScript.parse("create table a (b int); vacuum a")} has a {@link
 * Statement.CreateTable} at 1:1 and a {@link Activity.Maintain} at 1:25. No text makes it throw:
 * what is not understood is a {@link Activity.Raw}, with a fault where its kind is known.
 *
 * @param statements the statements, in order, each with its text (without a semicolon) and place
 * @param faults what breaks PostgreSQL's grammar, in order, without a source
 */
public record SqlScript(List<Located<Statement>> statements, List<SqlFault> faults) {
  public SqlScript {
    statements = List.copyOf(statements);
    faults = List.copyOf(faults);
  }

  /** Reads a script. */
  public static SqlScript parse(String text) {
    SourceText source = new SourceText(text);
    List<Located<Statement>> statements = new ArrayList<>();
    List<SqlFault> faults = new ArrayList<>();
    for (SqlStatements.Extent extent : SqlStatements.extents(text)) {
      Cursor cursor = new Cursor(source, extent.start(), extent.end());
      Statement statement;
      try {
        statement = new StatementParser(cursor).statement();
      } catch (SyntaxException e) {
        faults.add(fault(e));
        statement = StatementParser.raw(cursor);
      } catch (IllegalArgumentException e) {
        // What the grammar lets through and the model refuses.
        faults.add(fault(cursor.fault(String.valueOf(e.getMessage()))));
        statement = StatementParser.raw(cursor);
      }
      statements.add(cursor.whole(statement));
    }
    return new SqlScript(statements, faults);
  }

  private static SqlFault fault(SyntaxException e) {
    return new SqlFault(
        SqlFault.Kind.SYNTAX,
        "",
        e.location(),
        String.valueOf(e.getMessage()),
        "write the statement as PostgreSQL's manual has it");
  }
}
