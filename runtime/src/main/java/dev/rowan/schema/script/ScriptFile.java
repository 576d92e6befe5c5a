package dev.rowan.schema.script;

/**
 * A file to be written.
 *
 * @param path its path within the migrations folder, with {@code /}
 * @param text its whole content
 */
public record ScriptFile(String path, String text) {}
