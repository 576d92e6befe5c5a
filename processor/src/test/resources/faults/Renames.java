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
@RenamedFrom("Order")
//           ^ ROWAN1606 order is its name now
record Order(
    @Id int id,
    @RenamedFrom("note") String note,
//               ^ ROWAN1606
    @RenamedFrom("id") int number) {}
//               ^ ROWAN1607 number cannot come from id, which is still there
