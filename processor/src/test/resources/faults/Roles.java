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
    @Version String a,
//  ^ ROWAN1601 @Version counts, a is a String
    @Version int b,
//  ^ ROWAN1602 @Version is on a already
    @CreatedAt LocalDate c,
//  ^ ROWAN1603 @CreatedAt is a time, c is a LocalDate
    @CreatedAt @UpdatedAt Instant d,
//  ^ ROWAN1602
//             ^ ROWAN1604 d cannot be both
    @Version @Nullable Integer e) {}
//  ^ ROWAN1602
//  ^ ROWAN1605
