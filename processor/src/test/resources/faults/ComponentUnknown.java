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

record Address(String street, String city) {}

@Table
@Index(columns = {"status", "placedat desc"})
//                          ^ ROWAN1401 did you mean placedAt?
@Index(columns = "shipTo.cty")
//               ^ ROWAN1401 did you mean shipTo.city?
@Index(columns = "shipTo")
//               ^ ROWAN1415 name those that are meant: shipTo.street, shipTo.city
@Unique(columns = {"status", "zzz"}, include = "nothing")
//                           ^ ROWAN1401 one of: id, status
//                                             ^ ROWAN1401
record Order(@Id int id, String status, Instant placedAt, Address shipTo) {}
