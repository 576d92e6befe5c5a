package dev.rowan.runtime.data.example;

import org.jspecify.annotations.Nullable;

/** Where something is sent to. */
public record Address(String street, String city, @Nullable String zip) {}
