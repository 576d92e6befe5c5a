package dev.rowan.runtime.importing;

import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys of indexes as annotations list them: {@code "placedAt desc nulls last"}. */
final class IndexKeys {
  private IndexKeys() {}

  /** Whether there are words for all of a key. */
  static boolean isSaid(IndexKey key) {
    return areSaid(key)
        && AnnotationSql.isSaid(key.expression())
        && (key.collation() == null || !key.collation().toString().matches("(?s).*[\\s\"].*"))
        && (key.operatorClass() == null
            || !key.operatorClass().toString().matches("(?s).*[\\s\"].*"));
  }

  /** Parameters stand in parentheses behind the name of the class. */
  private static boolean areSaid(IndexKey key) {
    return key.operatorClassOptions().isEmpty()
        || (key.operatorClass() != null
            && key.operatorClassOptions().values().values().stream()
                .allMatch(value -> value.matches("[\\w.+-]+")));
  }

  /** Returns an annotation with its condition, unless that is of all others of the record too. */
  static Mark where(RecordDraft record, Mark mark, @Nullable Expression where) {
    return where == null || record.live().filter(where::equals).isPresent()
        ? mark
        : mark.with("where", Code.string(where.sql()));
  }

  /** Returns what stands for a key in the default name of its index. */
  static String nameColumn(IndexKey key) {
    return key.column() == null ? "expr" : key.column();
  }

  /** Returns a key as an annotation lists it. */
  static String text(RecordDraft record, IndexKey key) {
    StringBuilder text = new StringBuilder();
    if (key.expression() != null) {
      text.append('(').append(key.expression().sql()).append(')');
    } else {
      text.append(record.component(String.valueOf(key.column())).name());
    }
    if (key.collation() != null) {
      text.append(" collate ").append(key.collation());
    }
    if (key.operatorClass() != null) {
      text.append(' ').append(key.operatorClass());
    }
    if (!key.operatorClassOptions().isEmpty()) {
      text.append(
          key.operatorClassOptions().values().entrySet().stream()
              .map(option -> option.getKey() + " = " + option.getValue())
              .collect(Collectors.joining(", ", "(", ")")));
    }
    text.append(key.descending() ? " desc" : "");
    return text.append(
            switch (key.nulls()) {
              case DEFAULT -> "";
              case FIRST -> " nulls first";
              case LAST -> " nulls last";
            })
        .toString();
  }
}
