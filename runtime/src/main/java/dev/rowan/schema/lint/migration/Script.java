package dev.rowan.schema.lint.migration;

/**
 * A migration script.
 *
 * @param name its name, such as the path of its file
 * @param text its text
 * @param transactional whether it runs in a transaction
 */
public record Script(String name, String text, boolean transactional) {}
