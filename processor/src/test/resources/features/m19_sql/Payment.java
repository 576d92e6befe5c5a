package m19_sql;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Payment(@Id int id, String status, int amount) {}
