package shop;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** One tree said twice, and two by the same component. */
@Table
record Node(
    @Id int id,
    @Unique int code,
    @References(Node.class) @References(Node.class) @Nullable Integer parent,
    @References(Node.class) @References(value = Node.class, to = "code") @Nullable Integer other) {}
