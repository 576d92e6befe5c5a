package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A section of a book, within another. */
@Table
@References(
    value = Section.class,
    columns = {"book", "within"})
record Section(@Id int book, @Id int number, @Nullable Integer within, String title) {}
