package shop;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

interface Checkout {}

@Table
record Order(
    @Id int id,
    @Size(max = 3, groups = Checkout.class) String a,
//                          ^ ROWAN1450 PostgreSQL does not check @Size: it is not in the group Default
    @NotNull(groups = {Checkout.class}) @Nullable String b,
//                    ^ ROWAN1450 @NotNull
    @Size(max = 3, groups = {Checkout.class, jakarta.validation.groups.Default.class}) String c,
    @Size.List({@Size(max = 9), @Size(min = 5, groups = Checkout.class)}) String d) {}
//                                                      ^ ROWAN1450
