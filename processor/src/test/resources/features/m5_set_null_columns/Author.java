package m5_set_null_columns;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Author(@Id int tenant, @Id int id) {}
