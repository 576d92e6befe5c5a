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
record Line(@Id int orderId, @Id int line) {}

@Table
@References(value = Line.class, columns = {"orderId", "line"}, to = "line")
//                                                                  ^ ROWAN1204 2 columns cannot reference 1 column of line
record Shipment(
    @Id int id,
    int orderId,
    int line,
      @References(Line.class) int other) {}
//    ^ ROWAN1204 1 column cannot reference 2 columns of line
