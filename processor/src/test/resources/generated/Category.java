package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@Index(columns = {"parentId", "rank desc nulls last", "name"})
@Index(columns = {"rank"})
record Category(
    @Id(IdStrategy.SEQUENCE) @Nullable CategoryId id,
    @References(Category.class) @Nullable CategoryId parentId,
    @Unique String name,
    @Nullable Integer rank) {}
