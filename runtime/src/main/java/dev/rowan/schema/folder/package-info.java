/**
 * Files that Rowan writes outside a compiler's output: the folder of migrations, and several files
 * at once.
 *
 * <p>All of them or none, each whole. Knows {@code dev.rowan.schema.script} and {@code
 * dev.rowan.schema.snapshot}.
 */
@NullMarked
package dev.rowan.schema.folder;

import org.jspecify.annotations.NullMarked;
