package m5_references;

import static dev.rowan.annotation.ReferentialAction.SET_DEFAULT;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Refers to a key that is not the primary one, and to one of two columns. */
@Table
@References(
    value = Room.class,
    columns = {"building", "room"},
    onDelete = SET_DEFAULT,
    matchFull = true)
record Desk(
    @Id int id,
    @References(value = Department.class, to = "code", index = false) String department,
    @Default("0") @Nullable Integer building,
    @Default("0") @Nullable Integer room) {}
