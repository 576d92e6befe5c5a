package m11_composites;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;

/** A tour from one place over others. */
@Table
record Tour(@Id int id, Place start, List<Place> stops) {}
