package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Table;

/** A row of nothing but what the database makes. */
@Table
record Visit(@Id(IdStrategy.IDENTITY) long id) {}
