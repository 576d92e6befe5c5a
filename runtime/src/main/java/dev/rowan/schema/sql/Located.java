package dev.rowan.schema.sql;

/**
 * Something that was read, with the text that it was read from and its place.
 *
 * @param <T> what was read
 * @param value what was read
 * @param text its text, as it stands in the source
 * @param location where that is
 */
public record Located<T>(T value, String text, Location location) {}
