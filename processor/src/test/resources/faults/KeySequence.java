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
record Order(@Id(ASSIGNED) @Sequence("ids") int id) {}
//                         ^ ROWAN1217 no sequence makes this key

@Table
record Other(@Id(IDENTITY) @Default("1") int id) {}
//                         ^ ROWAN1219 already by IDENTITY
