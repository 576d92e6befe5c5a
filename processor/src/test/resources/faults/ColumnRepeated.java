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
@Index(columns = {"a", "b", "a desc"})
//                          ^ ROWAN1403 a is named twice
@Unique(columns = {"b", "b"})
//                      ^ ROWAN1403
record Order(@Id int id, int a, int b) {}
