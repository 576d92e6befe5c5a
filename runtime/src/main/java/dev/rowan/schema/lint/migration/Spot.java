package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.sql.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: where it stands, and what is known there.
 *
 * @param scene what came before it
 * @param table the table that it is about, or null
 * @param location its place
 */
record Spot(Scene scene, @Nullable ObjectName table, Location location) {
  /** Whether the table was there before the script, and rows may be in it. */
  boolean isExisting() {
    return table != null && !scene.isNew(table);
  }

  /** Returns the table's name, {@code ""} for none. */
  String tableName() {
    return table == null ? "" : table.toString();
  }

  Spot at(Location other) {
    return new Spot(scene, table, other);
  }

  Spot on(ObjectName other) {
    return new Spot(scene, other, location);
  }

  /** Reports what a rule has found here. */
  void report(Rule rule, String message) {
    scene.report(rule.page(), location, message, rule.page().remedy());
  }

  /** Reports what a rule has found here, with a remedy of its own. */
  void report(Rule rule, String message, String remedy) {
    scene.report(rule.page(), location, message, remedy);
  }
}
