package dev.rowan.schema.change;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ColumnValue.Generated;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Which replacements PostgreSQL can make where the thing stands; all others drop it and create it
 * anew, and with it what depends on it.
 */
public final class InPlace {
  /** The version that brought ALTER COLUMN … SET EXPRESSION. */
  private static final int SET_EXPRESSION = 17;

  private InPlace() {}

  /** Whether an object becomes the other without being dropped. */
  public static boolean object(SchemaObject before, SchemaObject after) {
    return before.path().equals(after.path()) && after.match(new ObjectInPlace(before));
  }

  /** Whether a part becomes the other without being dropped. */
  public static boolean part(TablePart before, TablePart after) {
    return before.getClass() == after.getClass()
        && before.match(PartCore.CORE).equals(after.match(PartCore.CORE))
        && after.match(new PartInPlace(before));
  }

  /** Whether a column becomes the other without being dropped. */
  public static boolean column(Column before, Column after, int postgres) {
    if (after.inherited()) {
      return true;
    }
    Generated was = generated(before.value());
    Generated will = generated(after.value());
    if (was == null || will == null) {
      return will == null && (was == null || !was.virtual());
    }
    boolean same = was.expression().equals(will.expression());
    return was.virtual() == will.virtual() && (same || postgres >= SET_EXPRESSION);
  }

  /** Whether only the modifiers of a type differ, so that a default needs no new form. */
  public static boolean keepsType(Column before, Column after) {
    return before.type().name().equals(after.type().name())
        && before.type().dimensions() == after.type().dimensions();
  }

  /** Whether two triggers differ in comment and enabled state alone. */
  public static boolean isSameButEnabled(Trigger before, Trigger after) {
    return PartCore.definition(before).equals(PartCore.definition(after));
  }

  private static @Nullable Generated generated(@Nullable ColumnValue value) {
    return value instanceof Generated generated ? generated : null;
  }
}
