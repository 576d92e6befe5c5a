package dev.rowan.schema.sql;

import dev.rowan.schema.PsqlText;
import dev.rowan.schema.SqlStatements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A script, cut into its statements.
 *
 * <p>{@code SqlScript.parse("create table a (b int); vacuum a")} has a {@link
 * Statement.CreateTable} at 1:1 and a {@link Activity.Maintain} at 1:25. No text makes it throw:
 * what is not understood is a {@link Activity.Raw}, with a fault where its kind is known. Rows
 * behind a COPY and what psql alone understands are passed over, with a fault where that matters.
 *
 * @param statements the statements, in order, each with its text (without a semicolon) and place
 * @param faults what breaks PostgreSQL's grammar, in order, without a source
 */
public record SqlScript(List<Located<Statement>> statements, List<SqlFault> faults) {
  /** Commands of psql that change neither what statements say nor where they go. */
  private static final Set<String> HARMLESS =
      Set.of(
          "restrict",
          "unrestrict",
          "echo",
          "qecho",
          "warn",
          "timing",
          "pset",
          "encoding",
          "prompt",
          "x",
          "q");

  public SqlScript {
    statements = List.copyOf(statements);
    faults = List.copyOf(faults);
  }

  /** Reads a script. */
  public static SqlScript parse(String text) {
    PsqlText script = PsqlText.of(text);
    SourceText source = new SourceText(script.text());
    List<Located<Statement>> statements = new ArrayList<>();
    List<SqlFault> faults = new ArrayList<>();
    for (PsqlText.Command command : script.commands()) {
      if (!HARMLESS.contains(command.name())) {
        faults.add(fault(command, source));
      }
    }
    for (SqlStatements.Extent extent : SqlStatements.extents(script.text())) {
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
    faults.sort(Comparator.comparingInt(fault -> fault.location().start()));
    return new SqlScript(statements, faults);
  }

  private static SqlFault fault(PsqlText.Command command, SourceText source) {
    return new SqlFault(
        SqlFault.Kind.NOT_UNDERSTOOD,
        "",
        source.locate(command.start(), command.end()),
        "\\" + command.name() + " is a command of psql, no SQL",
        "take it out, or put in what it stands for");
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
