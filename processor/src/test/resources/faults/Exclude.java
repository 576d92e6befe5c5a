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
@Exclude(columns = {"id with =", "a"})
//                               ^ ROWAN1417 does not end in with and an operator
@Exclude(columns = "(b) with &&", using = GIN)
//                                        ^ ROWAN1418 GIN cannot look for what conflicts
@Exclude(columns = {"(id) with =", "(a) with ="}, using = SPGIST)
//                                 ^ ROWAN1411 SPGIST has one key, not 2
  @Exclude
//^ ROWAN1402 must say of which components it is
@Exclude(columns = "c with &&")
//                 ^ ROWAN1401 has no component c
@Exclude(columns = "a with &&", where = "a <")
//                 ^ ROWAN1576 gist_int4_ops of GIST, which a has, cannot exclude by &&
record Order(
    @Id int id,
    int a,
    @Exclude(columns = "b with &&") @Column(type = "int4range") String b) {}
//                     ^ ROWAN1413 @Exclude is of that component
