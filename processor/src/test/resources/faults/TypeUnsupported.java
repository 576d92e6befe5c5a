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
    List<String> tags,
//               ^ ROWAN1301 no column can hold a java.util.List
    ZonedDateTime at,
//                ^ ROWAN1301 java.time.ZonedDateTime
    Object any,
//         ^ ROWAN1301
    int[] numbers,
//        ^ ROWAN1301 int[]
    Runnable task) {}
//           ^ ROWAN1301
