/**
 * Turns an existing database into a project: a record for each table with the fewest annotations
 * that make it exactly, SQL resources for what no annotation says, and a baseline.
 *
 * <p>It knows what the annotations mean ({@code dev.rowan.processor.lower} is the other side of
 * it), and imports nothing of the processor: what it expects the records to become is held against
 * what the processor makes of them by a test.
 */
@NullMarked
package dev.rowan.runtime.importing;

import org.jspecify.annotations.NullMarked;
