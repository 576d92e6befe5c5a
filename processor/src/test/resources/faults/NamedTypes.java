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

@Type(schema = "pg_own")
//             ^ ROWAN1105 cannot be the name of a schema
enum Mood { SAD }

  @Type
//^ ROWAN1333 @Type is for enums and for records that are values, Point is none
interface Point {}

record Plain(int x, int y) {}

@Type
record Box(
    Plain a,
//        ^ ROWAN1340 a is no one value
    Box b,
//      ^ ROWAN1340
    @Size(max = 3) String c) {}
//  ^ ROWAN1506 an attribute of a type has no checks of its own

  @Domain
//^ ROWAN1334 for a record of one component
record Pair(int x, int y) {}

@Domain("a_name_that_is_longer_than_postgresql_keeps_of_any_name_of_any_thing")
//      ^ ROWAN1111 PostgreSQL keeps 63
record Positive(
    @NotBlank int value) {}
//  ^ ROWAN1501 @NotBlank is for text

@Table
record Order(@Id int id, Mood mood, @Size(max = 3) Positive amount) {}
//                                  ^ ROWAN1501 @Size is for text, bytes or what
