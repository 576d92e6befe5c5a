package dev.rowan.schema.lint.migration;

/** A column of type timestamp without time zone. */
final class TimestampTypeRule extends ColumnTypeRule {
  TimestampTypeRule() {
    super(
        page(
            "ROWAN6036",
            "column of type timestamp without time zone",
            "It holds what a clock on a wall shows, not a point in time: what it means depends on who reads it.",
            "timestamptz",
            "placed_at timestamp",
            "placed_at timestamptz"),
        name("timestamp without time zone"));
  }
}
