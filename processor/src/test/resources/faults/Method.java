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
@Index(columns = "a", using = HASH, unique = true)
//                                           ^ ROWAN1408 HASH cannot be unique
@Index(columns = "b", using = GIN, include = "a")
//                                           ^ ROWAN1409 GIN cannot carry other columns
@Index(columns = "a desc", using = BRIN)
//               ^ ROWAN1410 BRIN keeps no order
@Index(columns = {"a", "b"}, using = HASH)
//                     ^ ROWAN1411 HASH has one key, not 2
@Index(columns = "a", with = {"fillfactor = 70", "fast"})
//                                               ^ ROWAN1412
@Index(columns = "b", nullsNotDistinct = true)
//                                       ^ ROWAN1414
record Order(@Id int id, int a, int b) {}
