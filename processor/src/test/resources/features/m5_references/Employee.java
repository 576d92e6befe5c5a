package m5_references;

import static dev.rowan.annotation.ReferentialAction.SET_NULL;

import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Refers to itself, and to a table that refers to it. */
@Table
record Employee(
    @Id int id,
    @References(value = Employee.class, onDelete = SET_NULL) @Nullable Integer managerId,
    @References(value = Department.class, deferrable = Deferrable.INITIALLY_DEFERRED)
        int departmentId) {}
