/**
 * Writes: generated sources and resources by the compiler's {@code Filer}, and what it has no
 * method for.
 *
 * <p>Nothing else writes into the class output. Migrations are written into their folder by {@code
 * dev.rowan.schema.folder}, in write mode alone, and only when the compile has no error.
 */
@NullMarked
package dev.rowan.processor.emit;

import org.jspecify.annotations.NullMarked;
