/**
 * Wires the stages into two annotation processors, and reads their options.
 *
 * <p>{@link dev.rowan.processor.RecordProcessor} looks at one record at a time, {@link
 * dev.rowan.processor.SchemaProcessor} at what all of them left behind: Gradle's rules for
 * isolating and aggregating processors. Only this package sees all the others.
 */
@NullMarked
package dev.rowan.processor;

import org.jspecify.annotations.NullMarked;
