package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;

/**
 * {@code @Convert}.
 *
 * @param spot where it is
 * @param converter the class that it names
 */
public record ConvertView(Spot spot, Setting<JavaType> converter) {}
