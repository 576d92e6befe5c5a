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
record Order(
    @Id int id,
    @Sequence(increment = 0) int a,
//                        ^ ROWAN1325 an increment of 0 never counts
    @Sequence(minimum = 5, maximum = 5) int b,
//                                   ^ ROWAN1325 the maximum 5 is not above 5
    @Sequence(start = 9, minimum = 10) int c,
//                    ^ ROWAN1325 9 is not between 10 and 2147483647
    @Identity @Sequence(cache = 0) long d,
//                              ^ ROWAN1325 at least one
    @Identity @Sequence(owned = false) long f,
//                              ^ ROWAN1325 an identity owns its sequence
    @Sequence(start = 40000) short e) {}
//                    ^ ROWAN1325 40000 is not between 1 and 32767
