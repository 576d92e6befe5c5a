package m5_not_enforced;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** Told to the planner, not checked. */
@Table
record Reading(@Id long id, @References(value = Sensor.class, enforced = false) int sensor) {}
