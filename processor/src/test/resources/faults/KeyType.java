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
record Order(@Id(UUID_V4) String id) {}
//               ^ ROWAN1212 UUID_V4 makes a UUID, id is a String

@Table
record Other(@Id(IDENTITY) String id) {}
//               ^ ROWAN1213 IDENTITY makes a number
