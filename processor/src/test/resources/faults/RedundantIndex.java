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
  @Index(columns = {"a", "b"})
  @Index(columns = "a")
//^ ROWAN1430 order_a_idx is not needed: order_a_b_idx begins with the same columns
  @Index(columns = "id")
//^ ROWAN1430 order_id_idx is not needed: order_pkey begins
  @Index(columns = "a", where = "b > 0")
//^ ROWAN1430
@Index(columns = "a desc")
@Index(columns = "c", where = "b > 0")
  @Unique(columns = "id")
//^ ROWAN1431 says again that the columns of order_pkey are unique
record Order(@Id int id, int a, int b, int c) {}
