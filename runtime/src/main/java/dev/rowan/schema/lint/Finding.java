package dev.rowan.schema.lint;

import dev.rowan.schema.ObjectPath;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, and what to do about it.
 *
 * <p>{@link #toString()} reads as a person sees it:
 *
 * <pre>{@code
 * ERROR ROWAN3002 column public.orders.note: is removed, and with it what its rows hold
 *   allow it by --allow-destructive, or keep the column
 * }</pre>
 *
 * @param code its stable code, such as {@code ROWAN3002}
 * @param severity how grave it is
 * @param path what it is about, or null where it is about no single thing
 * @param message what is wrong, in PostgreSQL's words, in one line
 * @param remedy what to do, or {@code ""} where the message says it all
 */
public record Finding(
    String code, Severity severity, @Nullable ObjectPath path, String message, String remedy) {
  /** Returns a fault that must not go on. */
  public static Finding error(
      String code, @Nullable ObjectPath path, String message, String remedy) {
    return new Finding(code, Severity.ERROR, path, message, remedy);
  }

  /** Returns something that works, but has a price. */
  public static Finding warning(
      String code, @Nullable ObjectPath path, String message, String remedy) {
    return new Finding(code, Severity.WARNING, path, message, remedy);
  }

  /** Whether it must not go on. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    String place = path == null ? "" : path + ": ";
    String mend = remedy.isEmpty() ? "" : "\n  " + remedy;
    return severity + " " + code + " " + place + message + mend;
  }
}
