package shop;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** Is told by a warning; the repository saved by the same key twice. */
@Table
@Unique(columns = {"club", "number"})
@Unique(columns = {"club", "number"})
record Member(@Id int id, String club, int number, @Unique @Unique String email) {}
