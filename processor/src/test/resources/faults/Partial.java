// options: -Arowan.postgres=14
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
@Unique(columns = "a", where = "a > 0", deferrable = INITIALLY_DEFERRED)
//                                                   ^ ROWAN1406
@Unique(columns = "b", nullsNotDistinct = true)
//                                        ^ ROWAN1407 PostgreSQL 14 has no NULLS NOT DISTINCT
record Order(@Id int id, int a, int b) {}
