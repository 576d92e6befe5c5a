package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads VACUUM, ANALYZE, CLUSTER, REINDEX and REFRESH, from the word after the first on. */
final class MaintenanceParser {
  private final Cursor cursor;
  private boolean concurrently;
  private String command = "";

  MaintenanceParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement maintain(String word) {
    command = word;
    options();
    switch (word) {
      case "refresh" -> cursor.expect("materialized", "view");
      case "reindex" -> target();
      default -> {}
    }
    concurrently |= cursor.accept("concurrently");
    return new Activity.Maintain(command, object(), concurrently);
  }

  /** In parentheses, or as bare words: {@code VACUUM FULL}, {@code VACUUM (FULL, ANALYZE)}. */
  private void options() {
    if (cursor.at('(')) {
      new OptionParser(cursor)
          .parameters()
          .values()
          .forEach(
              (name, value) -> {
                boolean on = !value.equals("false") && !value.equals("off");
                concurrently |= on && name.equals("concurrently");
                command += on && name.equals("full") ? " full" : "";
              });
    }
    for (String word = bare(); word != null; word = bare()) {
      command += word.equals("full") ? " full" : "";
    }
  }

  private @Nullable String bare() {
    return cursor.acceptOneOf("full", "freeze", "verbose", "analyze");
  }

  private void target() {
    String target = cursor.acceptOneOf("index", "table", "schema", "database", "system");
    if (target == null) {
      throw cursor.fault("expected INDEX, TABLE, SCHEMA, DATABASE or SYSTEM");
    }
    command += " " + target.toLowerCase(Locale.ROOT);
  }

  private @Nullable ObjectName object() {
    cursor.accept("only");
    return cursor.peek(0).identifier() == null ? null : cursor.name();
  }
}
