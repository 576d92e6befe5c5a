package m7_not_enforced;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Told to the planner, not checked. */
@Table
record Estimate(@Id int id, @Check(value = "hours > 0", enforced = false) int hours) {}
