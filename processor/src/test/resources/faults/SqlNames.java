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
@Check("pirce > 0 and starts_at < date '2030-01-01'")
//     ^ ROWAN1416 Order has no column pirce
@Check("startsAt is not null")
//     ^ ROWAN1416 did you mean starts_at?
@Check("status in (\"A\")")
//     ^ ROWAN1416 a text stands in single quotes: 'A'
@Check("price > (select 1)")
//     ^ ROWAN1405 a check sees one row
@Check("price == 1")
//     ^ ROWAN1405 == is no operator
@Index(columns = {"id", "(lower(statsu))"}, where = "prize > 0")
//                      ^ ROWAN1416 did you mean status?
//                                                  ^ ROWAN1416 did you mean price?
@Unique(columns = "price", where = "gone is null")
//                                 ^ ROWAN1416 one of: id, price, starts_at, status, net, gross, tax, note, at
@Exclude(columns = "(tstzrange(starts_at, ends_at)) with &&")
//                 ^ ROWAN1416 Order has no column ends_at
@Policy(using = "status = curent_user and exists (select 1)", withCheck = "status = curent_user")
//                                                                        ^ ROWAN1416 did you mean current_user?
record Order(
    @Id int id,
    @Check("value > 0") @Check("prices > 0") int price,
//                             ^ ROWAN1416 did you mean price?
    Instant startsAt,
    String status,
    @GeneratedColumn("price + tax") int net,
    @GeneratedColumn("net + 1") int gross,
//                   ^ ROWAN1416 net, generated too, cannot be what gross is computed from
    @Default(sql = "price + 1") int tax,
//                 ^ ROWAN1416 a default cannot be made from another column
    @Default(sql = "OPEN") String note,
//                 ^ ROWAN1416 a text is written @Default("OPEN")
    @Default(sql = "now() at time zone 'UTC'") LocalDateTime at,
    @Embedded Span span) {}

@Check("low < hihg")
//     ^ ROWAN1416 Span has no column hihg
record Span(int low, int high) {}

@Table
record Line(@Id int id, @Embedded Span span) {}
