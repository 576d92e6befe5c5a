/**
 * Lowers typed views into the schema model and the mapping that the generator needs.
 *
 * <p>Total: what cannot be lowered is left out and reported, so that every other fault of the
 * record is found in the same compile. Never imports {@code javax.lang.model}, {@code check} or
 * {@code emit}; places in the source are passed on unopened.
 */
@NullMarked
package dev.rowan.processor.lower;

import org.jspecify.annotations.NullMarked;
