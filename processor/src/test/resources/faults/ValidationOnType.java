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

record Address(String street, String city) {}

@Table
record Order(
    @Id int id,
    @Size(max = 3) int a,
//  ^ ROWAN1501 @Size is for text, bytes or what holds several values, a is integer
    @Positive boolean b,
//  ^ ROWAN1501
    @NotBlank UUID c,
//  ^ ROWAN1501
    @Pattern(regexp = "x") LocalDate d,
//  ^ ROWAN1501
    @AssertTrue String e,
//  ^ ROWAN1501
    @Size(min = 1) Address f) {}
//  ^ ROWAN1310
