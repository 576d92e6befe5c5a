package dev.rowan.processor.mapping;

import dev.rowan.schema.ForeignKey;

/**
 * A reference from one record to another, for the entity to offer as a lazy association.
 *
 * @param name the association's name: {@code customer} of {@code customerId}
 * @param target the record that it points to
 * @param foreignKey the foreign key behind it
 * @param nullable whether there may be none
 */
public record Association(String name, JavaType target, ForeignKey foreignKey, boolean nullable) {}
