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
@Index(columns = "a sideways up")
//               ^ ROWAN1404 "up" is not understood
@Index(columns = {"", "a nulls upwards", "(lower(a)", "()"})
//                ^ ROWAN1404 a key is empty
//                    ^ ROWAN1404 nulls wants first or last
//                                       ^ ROWAN1404 a parenthesis is not closed
//                                                    ^ ROWAN1404 the expression is empty
@Index(columns = {"a decs", "id descending nulls last"})
//                ^ ROWAN1404 did you mean desc?
//                          ^ ROWAN1404 did you mean desc?
record Order(@Id int id, String a) {}
