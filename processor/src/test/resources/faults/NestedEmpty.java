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

record Nothing() {}

record Pair<T>(T one, T two) {}

@Table
record Order(
    @Id int id,
    Nothing nothing,
//          ^ ROWAN1322 Nothing has no components
    Pair<String> pair) {}
//               ^ ROWAN1301 Pair is generic
