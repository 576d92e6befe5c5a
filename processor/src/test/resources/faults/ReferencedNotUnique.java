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
record Customer(@Id UUID id, String email) {}

@Table
record Order(
    @Id int id,
    @References(value = Customer.class, to = "email") String customer) {}
//                                           ^ ROWAN1206 Customer has no key of just email
