/**
 * A record and its table → the Java types beside it: entity, repository and its implementation.
 *
 * <p>Works on mappings and schema values alone, and names the runtime's classes without loading
 * them; it never reads annotations or javac's elements, and never writes a file.
 */
@NullMarked
package dev.rowan.processor.generate;

import org.jspecify.annotations.NullMarked;
