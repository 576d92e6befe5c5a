package dev.rowan.processor.lower;

import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.SqlProblem;
import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what SQL files take away or change of what records say.
 *
 * <p>A file adds what a record cannot say (a trigger, a policy, a statistics target); a column's
 * name, type, nulls and default are the record's, and what is generated from it relies on them.
 */
final class RecordsKept {
  private final SqlStatementList statements;
  private final List<SqlProblem> problems = new ArrayList<>();

  private RecordsKept(SqlStatementList statements) {
    this.statements = statements;
  }

  /** Returns what is wrong with the schema that files made of that of the records. */
  static List<SqlProblem> check(Schema records, Schema made, SqlStatementList statements) {
    RecordsKept check = new RecordsKept(statements);
    for (Table table : records.tables()) {
      made.table(table.name())
          .ifPresentOrElse(
              now -> check.compare(table, now),
              () -> check.add(table.name(), List.of(), "is gone", "delete the record"));
    }
    return check.problems;
  }

  private void compare(Table record, Table now) {
    int before = problems.size();
    for (Column column : record.columns()) {
      List<String> name = List.of(column.name());
      now.column(column.name())
          .ifPresentOrElse(
              is -> {
                if (!isKept(column, is)) {
                  add(record.name(), name, "is not as its record says", "change the record");
                }
              },
              () -> add(record.name(), name, "is gone", "change the record"));
    }
    if (problems.size() > before) {
      return; // Its keys and indexes go the way of their columns.
    }
    for (TablePart part : record.parts()) {
      if (now.parts().stream().noneMatch(is -> is.withComment("").equals(part.withComment("")))) {
        add(record.name(), List.of(part.name()), "is not as its record says", "change the record");
      }
    }
  }

  private static boolean isKept(Column said, Column is) {
    return said.type().equals(is.type())
        && said.nullable() == is.nullable()
        && (said.value() == null || said.value().equals(is.value()));
  }

  private void add(ObjectName table, List<String> part, String what, String remedy) {
    List<String> names = new ArrayList<>(part);
    names.add(table.name());
    String place =
        statements
            .naming(names)
            .or(() -> statements.naming(List.of(table.name())))
            .map(SqlStatementList.Entry::place)
            .orElse("");
    String subject = table + (part.isEmpty() ? "" : "." + part.get(0));
    problems.add(
        new SqlProblem(
            Code.SQL_CHANGES_RECORD,
            place,
            subject + " " + what,
            remedy + ": a SQL file adds what it cannot say"));
  }
}
