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
    @References(Customer.class) long customerId) {}
//              ^ ROWAN1205 customerId is bigint, but Customer.id is uuid
