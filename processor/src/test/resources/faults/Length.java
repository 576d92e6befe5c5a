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
    @Column(length = 5) int number,
//                   ^ ROWAN1302 integer has no length
    @Column(length = 0) String name,
//                   ^ ROWAN1303 length 0 is not between 1 and 10485760
    @Column(length = 20_000_000) String other) {}
//                   ^ ROWAN1303
