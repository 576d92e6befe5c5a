package m14_relations;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Table
record Team(@Id int id, @References(Team.class) @Nullable Integer parentId, String name) {}
