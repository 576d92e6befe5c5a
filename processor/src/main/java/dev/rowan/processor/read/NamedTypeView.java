package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/**
 * {@code @Type} or {@code @Domain}: a Java type that is a type of the database.
 *
 * @param notNull whether a domain refuses null
 */
public record NamedTypeView(
    Spot spot, Setting<String> name, Setting<String> schema, Setting<Boolean> notNull) {}
