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
record Order(
    @Id int id,
    @Column(type = "timestamp") Instant a,
//                 ^ ROWAN1330 timestamp without time zone does not hold the values of a java.time.Instant
    @Column(type = "text") int b,
//                 ^ ROWAN1330
    @Column(type = "text") List<String> c,
//                 ^ ROWAN1330
    @Column(type = "tsrange") dev.rowan.runtime.data.Range<Instant> d,
//                 ^ ROWAN1330 leave the type out for tstzrange
    @Column(type = "jsonb") RoundingMode g,
//                 ^ ROWAN1330 jsonb does not hold the values of a java.math.RoundingMode
    @Column(type = "varchar(20)") RoundingMode h,
    @Column(type = "money_amount") java.math.BigDecimal e,
    @Column(type = "citext") java.util.Currency f) {}
