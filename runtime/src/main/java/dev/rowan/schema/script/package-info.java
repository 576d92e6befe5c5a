/**
 * The files of a migration as texts: names, headers, lock timeouts, undo scripts, the new snapshot.
 *
 * <p>It puts diff, plan, ddl and snapshot together and is pure: who calls it reads and writes the
 * files. Imports {@code dev.rowan.schema} packages only.
 */
@NullMarked
package dev.rowan.schema.script;

import org.jspecify.annotations.NullMarked;
