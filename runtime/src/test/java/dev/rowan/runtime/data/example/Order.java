package dev.rowan.runtime.data.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's order: the record that the generated code beside it is for. */
public record Order(
    UUID id,
    long customerId,
    OrderStatus status,
    BigDecimal total,
    Address shipTo,
    @Nullable Address billTo,
    @Nullable String note,
    @Nullable Integer rating,
    int version,
    Instant placedAt,
    Instant updatedAt) {}
