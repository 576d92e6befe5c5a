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
   @References(Customer.class)
// ^ ROWAN1210 must say which components refer
record Order(
    @Id int id,
    @References(value = Customer.class, columns = "id") int customerId) {}
//                                                ^ ROWAN1209
