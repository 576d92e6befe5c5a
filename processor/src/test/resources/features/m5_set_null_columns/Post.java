package m5_set_null_columns;

import static dev.rowan.annotation.ReferentialAction.SET_NULL;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The tenant stays when the author goes. */
@Table
@References(
    value = Author.class,
    columns = {"tenant", "authorId"},
    onDelete = SET_NULL,
    onDeleteColumns = "authorId")
record Post(@Id int id, int tenant, @Nullable Integer authorId) {}
