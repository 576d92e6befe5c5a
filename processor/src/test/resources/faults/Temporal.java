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

@Table
record Plain(@Id int id, @Id int no) {}

@Table
record Price(@Id(withoutOverlaps = true) @Column(type = "int4range") String at, @Id int id) {}
//                                 ^ ROWAN1223 at is not the last of the key

@Table
@Unique(columns = {"id", "no"}, withoutOverlaps = true)
//                                                ^ ROWAN1223 no is integer, no range
@References(value = Room.class, columns = {"id", "during"})
//                  ^ ROWAN1220 the key of Room is without overlaps
@References(value = Plain.class, columns = {"id", "no"}, period = true)
//                                                                ^ ROWAN1220 not without overlaps
@References(value = Room.class, columns = {"id", "during"}, period = true, onDelete = CASCADE)
//                                                                                    ^ ROWAN1221 PostgreSQL cannot do CASCADE
record Order(
    @Id int id,
    int no,
    @Unique(withoutOverlaps = true) @Column(type = "daterange") String during) {}
//                            ^ ROWAN1223 during alone does not say whose range it is
