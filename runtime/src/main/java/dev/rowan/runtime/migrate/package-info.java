/**
 * Applies the versions of a migrations folder, takes them back and tells their state, on top of
 * Flyway: the files are plain Flyway files, the history is Flyway's own.
 *
 * <p>What Flyway's free edition lacks is here: undo, and retries of what could not get its lock in
 * time. Never imports the processor, the catalog or the command line.
 */
@NullMarked
package dev.rowan.runtime.migrate;

import org.jspecify.annotations.NullMarked;
