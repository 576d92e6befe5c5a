package dev.rowan.schema.plan;

import dev.rowan.schema.SqlType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What a change of a column's type does to its rows.
 *
 * <p>{@code varchar(20) → varchar(40)} is {@link Effect#METADATA}, {@code integer → bigint} is
 * {@link Effect#REWRITE}, {@code varchar(40) → varchar(20)} {@link Effect#MAY_FAIL}, {@code
 * numeric(8,4) → numeric(8,2)} {@link Effect#LOSSY}.
 */
public final class TypeChange {
  /** What happens to the rows, the better first. */
  public enum Effect {
    /** Nothing: only the catalog changes. */
    METADATA,
    /** Every row is written again, with the same value. */
    REWRITE,
    /** Rows are read or written again, and a value that does not fit stops it. */
    MAY_FAIL,
    /** Values are cut or rounded without a word. */
    LOSSY
  }

  private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
  private static final List<String> FLOATS = List.of("real", "double precision");
  private static final List<String> TEXTS = List.of("character varying", "text");

  /** What keeps a text letter by letter. */
  private static final List<String> VERBATIM =
      List.of("character varying", "text", "json", "xml", "bytea");

  private static final List<String> TIMESTAMPS =
      List.of("timestamp without time zone", "timestamp with time zone");

  private TypeChange() {}

  /** Returns what a change does to the rows. */
  public static Effect effect(SqlType from, SqlType to) {
    if (from.dimensions() != to.dimensions()) {
      return Effect.MAY_FAIL;
    }
    String before = from.name().toString();
    String after = to.name().toString();
    if (TEXTS.contains(before) && TEXTS.contains(after)) {
      return text(from, to);
    }
    if (before.equals(after)) {
      return sameType(before, from, to);
    }
    if (INTEGERS.contains(before) && INTEGERS.contains(after)) {
      return INTEGERS.indexOf(after) > INTEGERS.indexOf(before) ? Effect.REWRITE : Effect.MAY_FAIL;
    }
    if (FLOATS.contains(before) || before.equals("numeric")) {
      return (after.equals("double precision") && before.equals("real")) || TEXTS.contains(after)
          ? Effect.REWRITE
          : Effect.LOSSY;
    }
    if (TIMESTAMPS.contains(before)) {
      return timestamp(from, to);
    }
    return rest(before, to);
  }

  private static Effect rest(String before, SqlType to) {
    String after = to.name().toString();
    if (cuts(before, after)) {
      return Effect.LOSSY;
    }
    if (before.equals("bytea")) {
      return Effect.MAY_FAIL;
    }
    if (after.equals("text") || (after.equals("character varying") && to.modifiers().isEmpty())) {
      return Effect.REWRITE;
    }
    boolean widens =
        (INTEGERS.contains(before) && after.equals("numeric") && to.modifiers().isEmpty())
            || (INTEGERS.contains(before) && FLOATS.contains(after))
            || (before.equals("date") && TIMESTAMPS.contains(after))
            || (before.equals("cidr") && after.equals("inet"));
    return widens ? Effect.REWRITE : Effect.MAY_FAIL;
  }

  /** Whether a cast of PostgreSQL gives something else for some values, and no error. */
  private static boolean cuts(String before, String after) {
    return switch (after) {
      case "name", "\"char\"" -> true;
      case "boolean", "bit" -> INTEGERS.contains(before);
      case "real" -> before.equals("integer") || before.equals("bigint");
      case "double precision" -> before.equals("bigint");
      case "cidr" -> before.equals("inet");
      case "time without time zone" ->
          before.equals("interval") || before.equals("time with time zone");
      default -> false;
    };
  }

  /**
   * Whether the opposite change gives back what each row held: a text that was read as a value, or
   * {@code json} as {@code jsonb}, comes back as PostgreSQL prints it.
   */
  static boolean isReversible(SqlType from, SqlType to) {
    String before = from.name().toString();
    String after = to.name().toString();
    if (effect(from, to) == Effect.LOSSY || (before.equals("json") && after.equals("jsonb"))) {
      return false;
    }
    boolean text = TEXTS.contains(before) || before.equals("character");
    if (!text || !to.isBuiltIn() || from.dimensions() != to.dimensions()) {
      return !text || !to.isBuiltIn();
    }
    return before.equals(after)
        || (VERBATIM.contains(after) && !(to.isArray() && after.equals("bytea")));
  }

  private static Effect text(SqlType from, SqlType to) {
    if (to.modifiers().isEmpty()) {
      return Effect.METADATA;
    }
    boolean wider = !from.modifiers().isEmpty() && first(to) >= first(from);
    return wider ? Effect.METADATA : Effect.MAY_FAIL;
  }

  private static Effect sameType(String name, SqlType from, SqlType to) {
    if (from.modifiers().equals(to.modifiers())) {
      return Effect.METADATA;
    }
    return switch (name) {
      case "numeric" -> numeric(from, to);
      case "timestamp without time zone",
          "timestamp with time zone",
          "time without time zone",
          "time with time zone" ->
          precision(to) >= precision(from) ? Effect.METADATA : Effect.LOSSY;
      case "character", "bit" -> first(to) >= first(from) ? Effect.REWRITE : Effect.MAY_FAIL;
      case "bit varying" ->
          to.modifiers().isEmpty() || (!from.modifiers().isEmpty() && first(to) >= first(from))
              ? Effect.METADATA
              : Effect.MAY_FAIL;
      case "interval" -> to.modifiers().isEmpty() ? Effect.METADATA : Effect.LOSSY;
      default -> Effect.MAY_FAIL;
    };
  }

  private static Effect numeric(SqlType from, SqlType to) {
    if (to.modifiers().isEmpty()) {
      return Effect.METADATA;
    }
    if (from.modifiers().isEmpty() || scale(to) < scale(from)) {
      return Effect.LOSSY;
    }
    boolean room = first(to) - scale(to) >= first(from) - scale(from);
    if (!room) {
      return Effect.MAY_FAIL;
    }
    return scale(to) == scale(from) ? Effect.METADATA : Effect.REWRITE;
  }

  private static Effect timestamp(SqlType from, SqlType to) {
    if (TEXTS.contains(to.name().toString())) {
      return Effect.REWRITE;
    }
    boolean same = TIMESTAMPS.contains(to.name().toString()) && precision(to) >= precision(from);
    return same ? Effect.METADATA : Effect.LOSSY;
  }

  /** Whether the two types compare with each other, so that a foreign key can stand between. */
  static boolean comparable(SqlType one, SqlType other) {
    return one.name().equals(other.name()) || both(INTEGERS, one, other) || both(TEXTS, one, other);
  }

  private static boolean both(Collection<String> names, SqlType one, SqlType other) {
    return names.contains(one.name().toString()) && names.contains(other.name().toString());
  }

  private static int[] modifiers(SqlType type) {
    return Arrays.stream(type.modifiers().split(","))
        .filter(part -> part.matches("-?\\d{1,9}"))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static int first(SqlType type) {
    int[] numbers = modifiers(type);
    return numbers.length == 0 ? 1 : numbers[0];
  }

  private static int scale(SqlType type) {
    int[] numbers = modifiers(type);
    return numbers.length < 2 ? 0 : numbers[1];
  }

  private static int precision(SqlType type) {
    int[] numbers = modifiers(type);
    return numbers.length == 0 ? 6 : numbers[0];
  }
}
