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
record Person(
    @Id(IDENTITY) Integer id,
//                        ^ ROWAN7014 counts in integer, whose numbers run out
    @Column(type = "json") String profile,
//                                ^ ROWAN7008 column public.person.profile is json
    @Column(type = "char(2)") String country,
//                                   ^ ROWAN7009 is character(2)
    LocalDateTime seen,
//                ^ ROWAN7011 is timestamp without time zone
    @Column(type = "money") String deposit,
//                                 ^ ROWAN7013 is money
    double balance,
//         ^ ROWAN7015 looks like money and is double precision
    String phone1,
//         ^ ROWAN7016 is counted: phone1, phone2
    String phone2,
    String tags,
//         ^ ROWAN7017 looks like a list in a text
    List<Long> roleIds,
//             ^ ROWAN7018 is an array of keys, which refers to nothing
    String ownerType,
    long ownerId,
//       ^ ROWAN7019 refers to what owner_type says, unchecked
    String status,
//         ^ ROWAN7022 may be any text
    String createdAt) {}
//         ^ ROWAN7025 looks like a time and is text

@Table
       record Setting(@Id long user, @Id String attribute, String value) {}
//            ^ ROWAN7020 holds names and values of attributes (attribute)
