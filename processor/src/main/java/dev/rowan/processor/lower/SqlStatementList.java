package dev.rowan.processor.lower;

import dev.rowan.processor.read.SqlFile;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.SqlScript;
import dev.rowan.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements of SQL files with their places, to say which of them a fault is about. */
final class SqlStatementList {
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A statement in its file.
   *
   * @param file the file
   * @param statement the statement
   */
  record Entry(SqlFile file, Located<Statement> statement) {
    /** Returns {@code …/orders.sql:3:1}. */
    String place() {
      return file.place() + ":" + statement.location();
    }

    private boolean names(List<String> names) {
      Set<String> identifiers =
          SqlTokens.of(statement.text()).stream()
              .map(SqlTokens.Token::identifier)
              .filter(name -> name != null)
              .collect(Collectors.toSet());
      return identifiers.containsAll(names);
    }
  }

  SqlStatementList(List<SqlFile> files) {
    for (SqlFile file : files) {
      SqlScript.parse(file.text())
          .statements()
          .forEach(statement -> entries.add(new Entry(file, statement)));
    }
  }

  List<Entry> all() {
    return entries;
  }

  /** Returns the last statement in which all of these names stand. */
  Optional<Entry> naming(List<String> names) {
    return entries.stream().filter(entry -> entry.names(names)).reduce((first, second) -> second);
  }
}
