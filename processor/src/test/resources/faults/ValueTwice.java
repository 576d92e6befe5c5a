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
    @Id @Identity int id,
    @GeneratedColumn("id + 1") @Identity int a,
//                             ^ ROWAN1324 two things make the value of a
    @Version @Sequence int b,
//           ^ ROWAN1324
    @GeneratedColumn("id") @Default("1") int c) {}
//                         ^ ROWAN1318 already

@Table
record Other(@Id(SEQUENCE) @Identity int id, @Identity String a) {}
//                         ^ ROWAN1324
//                                           ^ ROWAN1213 IDENTITY makes a number

@Table
record Third(@Id(UUID_V7) @Sequence UUID id, @Sequence String a) {}
//                        ^ ROWAN1217 no sequence
//                                           ^ ROWAN1213 SEQUENCE makes a number
