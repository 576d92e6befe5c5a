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
//               ^ ROWAN1427 gin_trgm_ops is for character, character varying, name, text, no is integer
@Index(columns = "name gin_trgm_ops")
//               ^ ROWAN1426 gin_trgm_ops is not for BTREE
@Index(columns = {"no", "data"})
//                      ^ ROWAN1428 BTREE has no operator class for json
@Index(columns = "name", using = GIN)
//                               ^ ROWAN1429 only with the extension btree_gin
@Index(columns = "name gist_trgm_ops(siglen = 32)", using = GIST)
@Index(columns = "name gist_trgm_ops(siglen)", using = GIST)
//               ^ ROWAN1404 "siglen" is not name = value
record Order(
    @Id int id,
    int no,
    String name,
    @Index(using = SPGIST) UUID other,
//                 ^ ROWAN1428 SPGIST has no operator class for uuid
    @Column(type = "json") String data) {}
