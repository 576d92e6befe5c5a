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

@Table
record Country(@Id int id, @Unique @Column(length = 2) String code) {}

@Table
record City(
    @Id int id,
    @References(Country.class) short countryId,
//              ^ ROWAN1226 countryId is smallint, but Country.id is integer
    @References(value = Country.class, to = "code") String countryCode) {}
//                      ^ ROWAN1226 countryCode is text, but Country.code is character varying(2)
