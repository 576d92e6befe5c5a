package dev.rowan.schema.sql;

/**
 * A script by its name.
 *
 * @param name what faults call it, such as the path of a file
 * @param text the SQL
 */
public record SqlSource(String name, String text) {}
