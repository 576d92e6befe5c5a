package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/**
 * The value of one attribute of an annotation.
 *
 * @param value what is written, or the attribute's default
 * @param given whether it is written
 * @param spot where it is written; the annotation itself if it is not
 * @param <T> the type of the value
 */
public record Setting<T>(T value, boolean given, Spot spot) {}
