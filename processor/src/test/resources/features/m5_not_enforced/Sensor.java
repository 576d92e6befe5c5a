package m5_not_enforced;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Sensor(@Id int id) {}
