package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;

/**
 * A class that is a {@code jakarta.persistence.AttributeConverter}.
 *
 * @param type the class
 * @param from the type that it converts
 * @param to what it converts it to
 * @param isUsable whether generated code can make one
 */
public record ConverterView(JavaType type, JavaType from, TypeView to, boolean isUsable) {}
