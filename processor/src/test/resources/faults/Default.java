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

enum Status { OPEN, DONE }

@Table
record Order(
    @Id int id,
    @Default("many") int a,
//           ^ ROWAN1315 "many" is not an int
    @Default("3000000000") Integer b,
//           ^ ROWAN1315
    @Default("yes") boolean c,
//           ^ ROWAN1315
    @Default("yesterday") LocalDate d,
//           ^ ROWAN1315
    @Default byte[] e,
//  ^ ROWAN1316 the default is missing
    @Default(value = "1", sql = "1") int f,
//  ^ ROWAN1316 exclude each other
    @Default("OPNE") Status g,
//           ^ ROWAN1317 did you mean OPEN?
    @Default("1") @Version int h,
//  ^ ROWAN1318 is made already
    @Default(sql = "now(") Instant i,
//                 ^ ROWAN1405 a parenthesis is not closed
    @Default("1e999999999") BigDecimal j) {}
//           ^ ROWAN1315
