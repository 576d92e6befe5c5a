package dev.rowan.schema.sql;

import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import dev.rowan.schema.SqlType;
import java.util.List;

/** Types as the text of signatures, results and identities has them. */
final class Signatures {
  private Signatures() {}

  /** Returns a type as {@code format_type} shows it: {@code integer}, {@code public."Mood"[]}. */
  static String spelled(SqlType type) {
    ObjectName name = type.name();
    String namespace = name.namespace();
    return type.isBuiltIn()
        ? type.toString()
        : type.spelled(
            (namespace.isEmpty() ? "" : Identifiers.quoted(namespace) + ".")
                + Identifiers.quoted(name.name()));
  }

  /**
   * Returns such a text with a namespace before each name of a type that the scope knows: {@code
   * integer, mood} becomes {@code integer, public.mood}.
   */
  static String resolved(String types, Scope scope) {
    List<Token> tokens = SqlTokens.of(types);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String name = tokens.get(i).identifier();
      ObjectName found =
          name == null || !ObjectName.isIdentifier(name) || !mayBeType(tokens, i)
              ? null
              : scope.typeName(ObjectName.unqualified(name));
      if (found != null && !found.namespace().isEmpty()) {
        text.append(Identifiers.quoted(found.namespace())).append('.');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }

  /**
   * Not so beside a dot, nor before another word as the columns of {@code TABLE(a integer)} are.
   */
  private static boolean mayBeType(List<Token> tokens, int at) {
    boolean qualified =
        (at > 0 && tokens.get(at - 1).is('.'))
            || (at + 1 < tokens.size() && tokens.get(at + 1).is('.'));
    boolean word = at + 2 < tokens.size() && tokens.get(at + 2).identifier() != null;
    boolean before = word && tokens.get(at + 1).isBlank();
    return !qualified && !before;
  }
}
