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
record Customer(@Id int id) {}

@Table
record Order(
    @Id int id,
    @References(value = Customer.class, onDelete = SET_DEFAULT) int customerId,
//                                                 ^ ROWAN1208 has no default
    @Default("0") @References(value = Customer.class, onDelete = SET_DEFAULT) int fine) {}
