package m1_tables;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** The name and its columns are words of SQL. */
@Table
record Order(@Id int select, @Column(name = "GROUP by") String group, @Default("0") int user) {}
