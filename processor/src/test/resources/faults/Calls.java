package shop;

import dev.rowan.annotation.*;
import java.time.*;
import java.util.*;

@Table
@Check("sum(no) > 3")
//     ^ ROWAN1581 a check sees one row, and sum is of many
@Check("at <= now() and own.sum(no) > 1 and name <> 'count(x)'")
@Index(columns = "no", where = "at > now()")
//                             ^ ROWAN1582 now is not always the same, and a partial index keeps
@Index(columns = {"name", "(at::date - CURRENT_DATE)"})
//                        ^ ROWAN1582 CURRENT_DATE is not always the same, and an index keeps
@Unique(columns = "name", where = "row_number() over () = 1")
//                                ^ ROWAN1581 a partial key sees one row, and row_number is of many
@Policy(using = "name = current_user", roles = {"app", "CURRENT_USER"})
//                                                     ^ ROWAN1583 CURRENT_USER would be the role that runs the migration
record Calls(
    @Id int id,
    int no,
    String name,
    Instant at,
    @GeneratedColumn("no * random()") double chance) {}
//                   ^ ROWAN1582 random is not always the same, and a generated column keeps
