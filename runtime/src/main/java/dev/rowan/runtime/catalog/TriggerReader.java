package dev.rowan.runtime.catalog;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Trigger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads triggers ({@code pg_trigger}): not the internal ones of constraints, nor the copies of a
 * partitioned table's triggers on its partitions ({@code tgparentid}).
 */
final class TriggerReader {
  /** The bits of {@code tgtype} ({@code src/include/catalog/pg_trigger.h}). */
  private static final int ROW = 1;

  private static final int BEFORE = 1 << 1;
  private static final int INSERT = 1 << 2;
  private static final int DELETE = 1 << 3;
  private static final int UPDATE = 1 << 4;
  private static final int TRUNCATE = 1 << 5;
  private static final int INSTEAD = 1 << 6;

  private TriggerReader() {}

  static Map<Long, List<Trigger>> read(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT t.tgrelid AS relation, t.tgname, t.tgtype, t.tgenabled, t.tgargs, t.tgoldtable,
          t.tgnewtable, t.tgconstraint <> 0 AS is_constraint, t.tgdeferrable, t.tginitdeferred,
          fn.nspname AS function_namespace, f.proname AS function_name,
          rn.nspname AS from_namespace, r.relname AS from_name,
          CASE WHEN t.tgqual IS NOT NULL THEN pg_get_triggerdef(t.oid) END AS definition,
          %s AS columns, %s
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_proc f ON f.oid = t.tgfoid
        JOIN pg_namespace fn ON fn.oid = f.pronamespace
        LEFT JOIN pg_class r ON r.oid = t.tgconstrrelid
        LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
        WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND %s AND %s
        """
            .formatted(
                Catalog.columnNames("t.tgrelid", "t.tgattr::int2[]"),
                Catalog.comment("pg_trigger", "t.oid"),
                catalog.inScope("c.relnamespace"),
                Catalog.notOfExtension("pg_trigger", "t.oid")),
        TriggerReader::trigger);
  }

  private static Trigger trigger(Row row) throws SQLException {
    int type = (int) row.number("tgtype");
    return new Trigger(
        row.text("tgname"),
        timing(type),
        events(type),
        row.texts("columns"),
        (type & ROW) == 0,
        condition(row.textOrNull("definition")),
        row.name("function"),
        arguments(row.bytes("tgargs")),
        row.text("tgoldtable"),
        row.text("tgnewtable"),
        row.flag("is_constraint"),
        ConstraintReader.deferrability(row.flag("tgdeferrable"), row.flag("tginitdeferred")),
        row.nameOrNull("from"),
        enabled(row.code("tgenabled")),
        row.text("comment"));
  }

  private static Trigger.Timing timing(int type) {
    if ((type & INSTEAD) != 0) {
      return Trigger.Timing.INSTEAD_OF;
    }
    return (type & BEFORE) != 0 ? Trigger.Timing.BEFORE : Trigger.Timing.AFTER;
  }

  private static List<String> events(int type) {
    List<String> events = new ArrayList<>();
    int[] bits = {INSERT, UPDATE, DELETE, TRUNCATE};
    String[] names = {"INSERT", "UPDATE", "DELETE", "TRUNCATE"};
    for (int i = 0; i < bits.length; i++) {
      if ((type & bits[i]) != 0) {
        events.add(names[i]);
      }
    }
    return events;
  }

  /** Only pg_get_triggerdef can deparse {@code tgqual}: it speaks of two rows, OLD and NEW. */
  private static @Nullable Expression condition(@Nullable String definition) {
    if (definition == null) {
      return null;
    }
    int when = SqlText.find(definition, " WHEN (", 0);
    // An operator comes in parentheses of its own: WHEN ((old.a <> new.a)).
    return new Expression(SqlText.unwrapped(SqlText.inside(definition, when + " WHEN ".length())));
  }

  /** {@code tgargs} ends each argument with a zero byte. */
  private static List<String> arguments(byte[] bytes) {
    List<String> arguments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        arguments.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return arguments;
  }

  static Trigger.Enabled enabled(char code) {
    return switch (code) {
      case 'R' -> Trigger.Enabled.REPLICA;
      case 'A' -> Trigger.Enabled.ALWAYS;
      case 'D' -> Trigger.Enabled.DISABLED;
      default -> Trigger.Enabled.ORIGIN;
    };
  }
}
