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
record Customer(@Id UUID id) {}

@Table
record Order(
    @Id int id,
    @References(value = Customer.class, onDelete = SET_NULL)  UUID customerId,
//                                                 ^ ROWAN1207 on delete SET NULL cannot work: order.customer_id is NOT NULL
    @References(value = Customer.class, onUpdate = SET_NULL) UUID other,
//                                                 ^ ROWAN1207 on update
    @References(value = Customer.class, onDelete = SET_NULL) void UUID fine) {}
