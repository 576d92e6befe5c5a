package m5_references;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Room(@Id int building, @Id int number) {}
