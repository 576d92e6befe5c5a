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

record Address(@Id String street, @Version int no) {}
//             ^ ROWAN1321 street is a column of each table that nests it
//                                ^ ROWAN1321

@Table
record Order(
    @Id int id,
      @Default("x") Address shipTo,
//    ^ ROWAN1310 shipTo is several columns
    @Column(name = "bill") @Unique Address billTo) {}
//                         ^ ROWAN1310 billTo is several columns
