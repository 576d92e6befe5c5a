/**
 * Random models for the laws: {@link dev.rowan.schema.testing.AnyModel} makes any values that the
 * model's constructors accept, of every kind there is.
 */
@NullMarked
package dev.rowan.schema.testing;

import org.jspecify.annotations.NullMarked;
