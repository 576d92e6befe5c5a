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
    @Size(min = 5, max = 3) String a,
//                       ^ ROWAN1502 no value has a size from 5 to 3
    @Size(min = -1) String b,
//              ^ ROWAN1502
    @Min(7) @Max(3) int c,
//               ^ ROWAN1502 no value is at least 7 and at most 3
    @Column(length = 3) @Size(min = 5) String d,
//                                  ^ ROWAN1502 no text of 5 fits character varying(3)
    @Column(precision = 4, scale = 2) @Digits(integer = 3, fraction = 2) BigDecimal e,
//                                                      ^ ROWAN1502
    @DecimalMin("many") BigDecimal f,
//              ^ ROWAN1503 "many" is not a number
    @Digits(integer = -1, fraction = 0) int g,
//                    ^ ROWAN1503
    @Positive @DecimalMax(value = "1", inclusive = false) int h,
//                                ^ ROWAN1502 no value is at least 1 and at most 0
    @Min(300) byte i,
//       ^ ROWAN1502 no value is at least 300 and at most 127
    @Negative @PositiveOrZero BigDecimal j,
//            ^ ROWAN1502 no value is at least 0 and less than 0
    @NotEmpty @Size(max = 0) String k,
//                        ^ ROWAN1502 no value has a size from 1 to 0
    @AssertTrue @AssertFalse boolean l,
//              ^ ROWAN1502 both true and false
    @Null String m,
//  ^ ROWAN1502 m is never null
    @Null @Nullable String n) {}
