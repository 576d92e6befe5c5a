/**
 * The command line: reads options, calls what does the work, says what came of it.
 *
 * <p>One class a command; none holds logic of its own beyond that. Exit codes: 0 done, 1
 * differences or failure, 2 bad usage, 3 refused. Imports any package of {@code dev.rowan.runtime}
 * and {@code dev.rowan.schema}; nothing imports it.
 */
@NullMarked
package dev.rowan.runtime.cli;

import org.jspecify.annotations.NullMarked;
