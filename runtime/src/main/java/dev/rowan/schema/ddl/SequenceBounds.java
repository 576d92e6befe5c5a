package dev.rowan.schema.ddl;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * Between which values a sequence counts. PostgreSQL refuses bounds that the present value is not
 * in: it must be moved into them before, or start anew with them.
 *
 * @param least the least value
 * @param greatest the greatest value
 */
record SequenceBounds(long least, long greatest) {
  static SequenceBounds of(SequenceOptions options, SqlType type) {
    return new SequenceBounds(options.least(type), options.greatest(type));
  }

  /** Returns {@code RESTART} where no value is in both. */
  String restart(SequenceBounds other) {
    return meets(other) ? "" : " RESTART";
  }

  private boolean meets(SequenceBounds other) {
    return least <= other.greatest && other.least <= greatest;
  }

  /** Returns the statements that take the sequence to where the other bounds allow it. */
  List<String> moveInto(SequenceBounds other, ObjectName sequence) {
    List<String> statements = new ArrayList<>();
    if (meets(other) && other.least > least) {
      statements.add(move(sequence, other.least + ", false", "< " + other.least));
    }
    if (meets(other) && other.greatest < greatest) {
      statements.add(move(sequence, Long.toString(other.greatest), "> " + other.greatest));
    }
    return statements;
  }

  private static String move(ObjectName sequence, String to, String when) {
    String name = Sql.name(sequence);
    return "SELECT setval("
        + Sql.literal(name)
        + ", "
        + to
        + ") FROM "
        + name
        + " WHERE last_value "
        + when;
  }
}
