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
    @Nullable int a,
//  ^ ROWAN1311 an int is never null
    @Nullable Optional<String> b,
//  ^ ROWAN1312
    @Nullable @NotNull String c,
//            ^ ROWAN1313 c may be null and must not be null
    @NotBlank @Nullable String d,
//  ^ ROWAN1313
    Optional e,
//           ^ ROWAN1314 nobody knows what this Optional holds
    Optional<Optional<String>> f) {}
//                             ^ ROWAN1314
