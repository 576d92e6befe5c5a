/**
 * Writes: generated sources and resources by the compiler's {@code Filer}, migrations into their
 * folder.
 *
 * <p>The only package that writes anything. Files outside the class output are written in write
 * mode alone, whole or not at all, and only when the compile has no error.
 */
@NullMarked
package dev.rowan.processor.emit;

import org.jspecify.annotations.NullMarked;
