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
    @Pattern(regexp = "[a-z") String a,
//                    ^ ROWAN1504 not a regular expression
    @Pattern(regexp = "\\p{L}+") String b,
//                    ^ ROWAN1505 \p means something else there
    @Pattern(regexp = "a(?=b)b") String c,
//                    ^ ROWAN1505
    @Pattern(regexp = "x", flags = Pattern.Flag.CASE_INSENSITIVE) String d,
//                    ^ ROWAN1505 flags
    @Past Instant e,
//  ^ ROWAN1506 PostgreSQL does not check @Past
    @Min(3) String f) {}
//  ^ ROWAN1506 the column is text
