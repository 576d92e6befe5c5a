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

enum Status {}

enum Size {
  L,
  @Label("L")
  LARGE
}

  @Type
//^ ROWAN1335 HOT and WARM of Heat are both stored as "hot"
enum Heat {
  @Label("hot")
  HOT,
  @Label("hot")
  WARM
}

@Table
record Order(
    @Id int id,
    Status status,
//         ^ ROWAN1319 Status has no constants
    Size size) {}
//       ^ ROWAN1335 L and LARGE of Size are both stored as "L"
