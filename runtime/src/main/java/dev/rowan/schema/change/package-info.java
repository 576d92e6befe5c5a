/**
 * What may become of a schema: changes that are generic over the object, can be reversed, and can
 * be applied to the model.
 *
 * <p>A new kind of constraint needs no class here. Imports {@code dev.rowan.schema} only.
 */
@NullMarked
package dev.rowan.schema.change;

import org.jspecify.annotations.NullMarked;
