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

  @RowLevelSecurity
//^ ROWAN1321 Audit is part of each table that nests it
@Check("version > 0")
record Audit(@Version int version, @Id String code) {}
//                                 ^ ROWAN1321 code is a column of each table

  @Check("first <> second")
//^ ROWAN1321 the columns of Names have another name in each table
record Names(@Check("first <> ''") String first, String second) {}
//           ^ ROWAN1321 first is a column

record Stamp(@Column(name = "stamped") Instant at) {}
//                                             ^ ROWAN1509 at and stamp.at are one name in the entity

record Place(String town) {}
//                  ^ ROWAN1107 town and place.town are both column town

@Table
record Order(
    @Id int id,
    @Embedded Audit audit,
    @Embedded(prefix = "alias_") Names names,
    @Embedded Stamp stamp,
    int at,
    String town,
    @Embedded Place place,
    @Embedded @Column(name = "x") Span span,
//                           ^ ROWAN1508 span has its prefix from @Embedded
    @Embedded(prefix = "a\0") Label label,
//                     ^ ROWAN1101 no name can hold
    @Embedded Code sign,
//  ^ ROWAN1507 sign is one column
    @Embedded String note) {}
//  ^ ROWAN1507 note is one column

record Span(int low, int high) {}

record Label(int size) {}

@Domain
record Code(String text) {}
