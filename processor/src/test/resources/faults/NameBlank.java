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

@Table(" ")
//     ^ ROWAN1101 the name is empty
record Order(
    @Id(name = "") int id,
//             ^ ROWAN1101
    @Column(name = "") int count,
//                 ^ ROWAN1101
    @Column(collation = " ") String text,
//                      ^ ROWAN1101 the collation is empty
    @RenamedFrom(" ") int other) {}
//               ^ ROWAN1101 the former name is empty
