package shop;

import dev.rowan.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table
record Order(
    @Id int id,
    @CreatedBy Instant a,
//  ^ ROWAN1560 @CreatedBy is the id of a user, a is timestamp with time zone
    @CreatedBy String b,
//  ^ ROWAN1602 @CreatedBy is on a already
    @UpdatedBy(by = Keeper.TRIGGER) BigDecimal c,
//  ^ ROWAN1560 @UpdatedBy is the id of a user, c is numeric
    @UpdatedAt @UpdatedBy String d,
//  ^ ROWAN1603 @UpdatedAt is a time, d is a String
//             ^ ROWAN1602 @UpdatedBy is on c already
//             ^ ROWAN1604 d cannot be both
    @UpdatedAt(by = Keeper.TRIGGER) @Default("x") Instant e) {}
//  ^ ROWAN1602
//                                  ^ ROWAN1318 the value of e is made already
