package m1_tables;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.RenamedFrom;
import dev.rowan.annotation.Table;

/** In a schema of its own. */
@Table(value = "Konten", schema = "books")
record Account(@Id int id, @RenamedFrom("label") String title) {}
