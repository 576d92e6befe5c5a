package dev.rowan.processor.lower;

import dev.rowan.processor.read.SqlFile;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.SqlProblem;
import dev.rowan.schema.sql.SqlFault;
import dev.rowan.schema.sql.SqlScript;
import java.util.List;

/** Tells the faults of SQL files in the words of the processor. */
public final class SqlSyntax {
  private SqlSyntax() {}

  /** Returns what is wrong with a file by itself, whatever the schema is. */
  public static List<SqlProblem> problems(SqlFile file) {
    return SqlScript.parse(file.text()).faults().stream()
        .map(fault -> problem(fault, file.place(), fault.remedy()))
        .toList();
  }

  static SqlProblem problem(SqlFault fault, String source, String remedy) {
    Code code =
        switch (fault.kind()) {
          case SYNTAX -> Code.SQL_SYNTAX;
          case NOT_UNDERSTOOD -> Code.SQL_NOT_UNDERSTOOD;
          case OUTSIDE -> Code.SQL_OUTSIDE;
          case UNKNOWN_NAME -> Code.SQL_NAME_UNKNOWN;
          case NAME_TAKEN -> Code.SQL_NAME_TAKEN;
          case CONTRADICTION -> Code.SQL_CONTRADICTION;
        };
    return new SqlProblem(code, source + ":" + fault.location(), fault.message(), remedy);
  }
}
