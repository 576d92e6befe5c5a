package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import dev.rowan.schema.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of a table that an expression names. */
final class Mentioned {
  private Mentioned() {}

  static Set<String> columns(Expression expression, Table table) {
    List<Token> tokens = SqlTokens.telling(expression.sql());
    Set<String> columns = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String name = tokens.get(i).identifier();
      boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is('(');
      boolean type = i > 0 && tokens.get(i - 1).is(':');
      if (name != null && !call && !type && isColumn(table, name)) {
        columns.add(name);
      }
    }
    return columns;
  }

  private static boolean isColumn(Table table, String name) {
    return table.columns().stream().map(Column::name).anyMatch(name::equals);
  }
}
