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

record Customer(@Id int id) {}

@Table
record Order(
    @Id int id,
    @References(Customer.class) int customerId,
//              ^ ROWAN1201 shop.Customer is not a record with @Table
    @References(value = String.class) int other) {}
//                      ^ ROWAN1201
