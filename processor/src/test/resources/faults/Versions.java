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
record Room(@Id int id, @Id(withoutOverlaps = true) @Column(type = "daterange") String during) {}
//                                            ^ ROWAN1407 PostgreSQL 14 has no WITHOUT OVERLAPS

@Table
@Unique(columns = {"room", "during"}, withoutOverlaps = true)
//                                                      ^ ROWAN1407
@References(value = Room.class, columns = {"room", "during"}, period = true)
//                                                                     ^ ROWAN1407 has no PERIOD
record Order(
    @Id int id,
    @Nullable Integer room,
    @Column(type = "daterange") String during,
    @References(value = Order.class, enforced = false) int a,
//                                              ^ ROWAN1407 NOT ENFORCED
    @Check(value = "b > 0", enforced = false) int b,
//                                     ^ ROWAN1407
    @References(value = Order.class, onDelete = SET_NULL, onDeleteColumns = "c") @Nullable Integer c) {}
//                                                                          ^ ROWAN1407 it came with 15
