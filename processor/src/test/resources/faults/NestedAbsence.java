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

record Address(@Nullable String street, Optional<String> city) {}

@Table
record Order(
    @Id int id,
    Address fine,
    @Nullable Address shipTo) {}
//                    ^ ROWAN1323 nothing tells an absent one from an empty one
