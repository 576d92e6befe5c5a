package m5_references;

import static dev.rowan.annotation.ReferentialAction.CASCADE;
import static dev.rowan.annotation.ReferentialAction.RESTRICT;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
record Department(
    @Id int id,
    @Unique String code,
    @References(value = Employee.class, onDelete = RESTRICT, onUpdate = CASCADE)
        @Nullable Integer headId) {}
