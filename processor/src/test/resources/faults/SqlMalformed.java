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
@Check("a > (0")
//     ^ ROWAN1405 a parenthesis is not closed
@Check("a > 0; drop table x")
//     ^ ROWAN1405 ; is not allowed
@Check(" ")
//     ^ ROWAN1405 the SQL is empty
@Index(columns = "a", where = "b = 'x")
//                            ^ ROWAN1405 ' is not closed
record Order(@Id int id, int a, @Check("b)") String b) {}
//                                     ^ ROWAN1405 ) has no opening partner
