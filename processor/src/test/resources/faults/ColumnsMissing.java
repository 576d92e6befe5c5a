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
  @Index(name = "x")
//^ ROWAN1402 must say of which components it is
  @Unique
//^ ROWAN1402
record Order(
    @Id int id,
    @Unique(columns = "id") int a,
//                    ^ ROWAN1413
    @Index(columns = {"a desc"}) int b) {}
//                   ^ ROWAN1413 must be of it
