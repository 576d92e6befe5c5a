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
@Unique(columns = {"id", "during"}, withoutOverlaps = true)
//                                                    ^ ROWAN1512 a key without overlaps is of all rows
record User(
    @Id UUID id,
    @Unique(deferrable = INITIALLY_DEFERRED) String email,
//                       ^ ROWAN1406 a unique key of live rows is an index
    @Column(type = "daterange") String during,
    @SoftDelete Instant gone,
//  ^ ROWAN1510 gone is null while a row lives
    @SoftDelete @Nullable Instant goneAgain,
//  ^ ROWAN1602 @SoftDelete is on gone already
    @SoftDelete @Version @Nullable Integer count) {}
//  ^ ROWAN1602
//  ^ ROWAN1603
//  ^ ROWAN1604
//              ^ ROWAN1605

@Table
record Post(
    @Id UUID id,
    @References(value = User.class, onDelete = CASCADE) UUID author,
//                                             ^ ROWAN1513 deleted rows of User stay: CASCADE happens only
    @References(value = User.class, to = "email", index = false) String email) {}
//                                       ^ ROWAN1206 User has no key of just email that counts its deleted rows

@Table
       record Line(
    String text,
    @SoftDelete @Nullable Instant deletedAt) {}
//  ^ ROWAN1511 Line has no key to delete a row by
