package m1_tables;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Named by its record. */
@Table
record LineItem(@Id int id, int unitPrice) {}
