package dev.rowan.schema.ddl;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statements that make one sequence another; its place in the count stays, its comment is left
 * out.
 */
final class AlterSequence {
  private AlterSequence() {}

  static List<String> statements(Sequence before, Sequence after) {
    String name = Sql.name(after.name());
    String type = before.type().equals(after.type()) ? "" : " AS " + Sql.type(after.type());
    SequenceBounds was = SequenceBounds.of(before.options(), before.type());
    SequenceBounds will = SequenceBounds.of(after.options(), after.type());
    String changes =
        type + options(before.options(), after.options(), after.type(), "") + was.restart(will);
    List<String> statements = new ArrayList<>();
    if (before.unlogged() != after.unlogged()) {
      statements.add(logged(after));
    }
    if (!changes.isEmpty()) {
      statements.addAll(was.moveInto(will, after.name()));
      statements.add("ALTER SEQUENCE " + name + changes);
    }
    if (!Objects.equals(before.ownedBy(), after.ownedBy())) {
      statements.add("ALTER SEQUENCE " + name + " OWNED BY " + owner(after));
    }
    return statements;
  }

  /** Returns the statement that makes a sequence as logged as it is to be. */
  static String logged(Sequence sequence) {
    return "ALTER SEQUENCE "
        + Sql.name(sequence.name())
        + (sequence.unlogged() ? " SET UNLOGGED" : " SET LOGGED");
  }

  static String owner(Sequence sequence) {
    ColumnName owner = sequence.ownedBy();
    return owner == null ? "NONE" : Sql.name(owner.table()) + "." + Sql.identifier(owner.column());
  }

  /** Returns {@code SET INCREMENT BY 5 SET CACHE 10} for ALTER COLUMN. */
  static String identity(SequenceOptions before, SequenceOptions after, SqlType type) {
    return options(before, after, type, "SET ")
        + SequenceBounds.of(before, type).restart(SequenceBounds.of(after, type));
  }

  private static String options(
      SequenceOptions before, SequenceOptions after, SqlType type, String set) {
    SequenceOptions was = before.canonical(type);
    SequenceOptions will = after.canonical(type);
    return number(set + "INCREMENT BY ", was.increment(), will.increment())
        + bound(set, "MINVALUE", was.least(type) != will.least(type), will.minimum())
        + bound(set, "MAXVALUE", was.greatest(type) != will.greatest(type), will.maximum())
        + start(was, will, type, set)
        + number(set + "CACHE ", was.cache(), will.cache())
        + (was.cycle() == will.cycle() ? "" : " " + set + (will.cycle() ? "CYCLE" : "NO CYCLE"));
  }

  /** Returns a clause for a number that is 1 where nothing else is said. */
  private static String number(String word, @Nullable Long before, @Nullable Long after) {
    return Objects.equals(before, after) ? "" : " " + word + (after == null ? 1 : after);
  }

  /** A sequence that turns around has other bounds though nothing is said of them. */
  private static String bound(String set, String word, boolean moves, @Nullable Long to) {
    return moves ? " " + set + (to == null ? "NO " + word : word + " " + to) : "";
  }

  /** ALTER SEQUENCE knows no default start: it is the first value of the direction. */
  private static String start(
      SequenceOptions before, SequenceOptions after, SqlType type, String set) {
    long will = after.first(type);
    return before.first(type) == will ? "" : " " + set + "START WITH " + will;
  }
}
