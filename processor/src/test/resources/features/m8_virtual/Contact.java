package m8_virtual;

import dev.rowan.annotation.GeneratedColumn;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Computed when it is read. */
@Table
record Contact(
    @Id int id,
    String name,
    @GeneratedColumn(value = "lower(name)", virtual = true) String folded) {}
