package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.sql.Location;

/**
 * A finding and its place.
 *
 * @param script the name of the script
 * @param location where in it
 * @param line the whole line that it begins on
 * @param finding what was found
 */
public record ScriptFinding(String script, Location location, String line, Finding finding) {}
