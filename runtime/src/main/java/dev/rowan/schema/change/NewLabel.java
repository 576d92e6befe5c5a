package dev.rowan.schema.change;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a schema in which one label of an enum has another name, as PostgreSQL shows them
 * afterwards: {@code 'payed'::state} is {@code 'paid'::state}.
 */
final class NewLabel implements Names {
  private final ObjectName type;
  private final RenamedLabel label;

  NewLabel(ObjectName type, RenamedLabel label) {
    this.type = type;
    this.label = label;
  }

  private static String quoted(String text) {
    return text.replace("'", "''");
  }

  private String literal(String literal) {
    return literal.equals("'" + quoted(label.from()) + "'")
        ? "'" + quoted(label.to()) + "'"
        : literal;
  }

  @Override
  public Expression expression(@Nullable ObjectName relation, Expression expression) {
    return new Expression(statement(expression.sql()));
  }

  @Override
  public String statement(String sql) {
    if (!sql.contains(quoted(label.from()))) {
      return sql;
    }
    List<Token> tokens = SqlTokens.of(sql);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i).text();
      boolean constant = tokens.get(i).kind() == SqlTokens.Kind.STRING && isOfType(tokens, i + 1);
      text.append(constant ? renamed(token) : token);
    }
    return text.toString();
  }

  /** Returns every such literal renamed, whatever follows: where the type is known otherwise. */
  String literals(String sql) {
    StringBuilder text = new StringBuilder();
    SqlTokens.of(sql).forEach(token -> text.append(literal(token.text())));
    return text.toString();
  }

  /** Returns one label, or an array of labels as PostgreSQL prints it, renamed. */
  private String renamed(String literal) {
    if (!literal.startsWith("'{")) {
      return literal(literal);
    }
    StringBuilder text = new StringBuilder();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '{' || c == ',' || c == '}') {
        text.append(part.toString().equals(quoted(label.from())) ? quoted(label.to()) : part);
        text.append(c);
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return text.append(part).toString();
  }

  /** Whether {@code ::type} or {@code ::schema.type} begins here. */
  private boolean isOfType(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at).is(':') || !tokens.get(at + 1).is(':')) {
      return false;
    }
    String first = tokens.get(at + 2).identifier();
    boolean qualified = at + 4 < tokens.size() && tokens.get(at + 3).is('.');
    return qualified
        ? type.namespace().equals(first) && type.name().equals(tokens.get(at + 4).identifier())
        : type.name().equals(first);
  }
}
