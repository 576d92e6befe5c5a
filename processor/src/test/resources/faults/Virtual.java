// options: -Arowan.postgres=17
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

record Part(@GeneratedColumn("1") int a, int c) {}
//          ^ ROWAN1321

@Table
record Order(
    @Id int id,
    @GeneratedColumn(value = "id + 1", virtual = true) @Index int a,
//                                               ^ ROWAN1407 PostgreSQL 17 has no virtual generated columns
//                                                     ^ ROWAN1328 a is virtual
    @GeneratedColumn("id + (") int b,
//                   ^ ROWAN1405 a parenthesis is not closed
    Part part) {}
