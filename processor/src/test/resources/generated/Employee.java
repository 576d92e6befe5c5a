package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Two trees of the same rows, and a column named as a tree's own would be. */
@Table("tree")
record Employee(
    @Id int id,
    @References(Employee.class) @Nullable Integer managerId,
    @References(Employee.class) @Nullable Integer mentorId,
    int treeDepth) {}
