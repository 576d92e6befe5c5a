package dev.rowan.example.shop.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where something is sent to: a record without a table of its own, kept as several columns. */
public record Address(
    @NotBlank String street,
    @NotBlank String city,
    @Size(max = 12) String postalCode,
    @Pattern(regexp = "[A-Z]{2}") String country) {}
