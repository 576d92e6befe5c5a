package dev.rowan.schema.lint.design;

/** A time on a wall is no point in time. */
final class TimestampRule extends ColumnRule.OfType {
  TimestampRule() {
    super(
        hint(
                7011,
                "column of type timestamp without time zone",
                "It holds what a clock on a wall shows, not a point in time: what it means depends on who reads it.",
                "take an Instant, which is timestamptz, unless the wall clock is meant")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, placed_at timestamp);",
                "CREATE TABLE t (id bigint PRIMARY KEY, placed_at timestamptz);"),
        "timestamp without time zone");
  }
}
