/**
 * Turns the compiler's elements into typed views that know where in the source each value stands.
 *
 * <p>Only this package knows the names of annotations, Rowan's and others'. Records from class
 * files are read as records in source are. Never imports {@code lower}, {@code check} or {@code
 * emit}.
 */
@NullMarked
package dev.rowan.processor.read;

import org.jspecify.annotations.NullMarked;
