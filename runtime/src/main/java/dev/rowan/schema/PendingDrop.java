package dev.rowan.schema;

/**
 * A column or table that the records no longer have and the database still does, until its drop is
 * released.
 *
 * @param path the column or table
 * @param since the version of the migration that made it optional
 */
public record PendingDrop(ObjectPath path, String since) {}
