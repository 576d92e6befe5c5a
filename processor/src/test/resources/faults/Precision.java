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
    @Column(precision = 5) int number,
//                      ^ ROWAN1304 integer has no precision
    @Column(scale = 2) BigDecimal a,
//                  ^ ROWAN1305 a scale needs a precision
    @Column(precision = 0) BigDecimal b,
//                      ^ ROWAN1305 numeric(0,0) cannot be
    @Column(precision = 4, scale = 5) BigDecimal c,
//                                 ^ ROWAN1305 numeric(4,5) cannot be
    @Column(type = "text", length = 5) String d,
//                 ^ ROWAN1306 exclude each other
    @Column(length = 4, precision = 5) String e) {}
//                   ^ ROWAN1306
