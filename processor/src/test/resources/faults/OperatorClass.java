package shop;

import static dev.rowan.annotation.Deferrable.*;
import static dev.rowan.annotation.IdStrategy.*;
import static dev.rowan.annotation.IndexMethod.*;
import static dev.rowan.annotation.ReferentialAction.*;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
@Index(columns = "no gin_trgm_ops", using = GIN)
//               ^ ROWAN1427 gin_trgm_ops is for text, no is integer
@Index(columns = "name gin_trgm_ops")
//               ^ ROWAN1426 gin_trgm_ops is not for BTREE
@Index(columns = {"no", "data"})
//                      ^ ROWAN1428 BTREE has no operator class for json
@Index(columns = "name gin_trgm_op", using = GIN)
//               ^ ROWAN1575 neither PostgreSQL nor an extension of its own has an operator class gin_trgm_op
@Index(columns = "name public.gin_bigm_ops", using = GIN)
@Index(columns = "no collate \"C\"")
//               ^ ROWAN1308 integer has no collation
@Index(columns = "on", using = BRIN)
//               ^ ROWAN1428 BRIN has no operator class for boolean
@Index(columns = "name gist_trgm_ops(siglen = 32)", using = GIST)
@Index(columns = "name gist_trgm_ops(siglen)", using = GIST)
//               ^ ROWAN1404 "siglen" is not name = value
record Order(
    @Id int id,
    int no,
    boolean on,
    @Unique @Column(type = "xml") String page,
//  ^ ROWAN1428 BTREE has no operator class for xml
    String name,
    @Index(using = SPGIST) UUID other,
//                 ^ ROWAN1428 SPGIST has no operator class for uuid
    @Column(type = "json") String data) {}
