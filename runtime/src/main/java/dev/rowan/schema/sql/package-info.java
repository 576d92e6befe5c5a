/**
 * SQL text → typed statements with their places → a schema.
 *
 * <p>{@link dev.rowan.schema.sql.SqlScript} cuts a script into {@link
 * dev.rowan.schema.sql.Statement}s, each located in its text; no text makes it throw. What a
 * statement says of an object is a value of the model, with names as they were written. Imports
 * {@code dev.rowan.schema} and {@code dev.rowan.schema.change} only; writes no SQL of its own.
 */
@NullMarked
package dev.rowan.schema.sql;

import org.jspecify.annotations.NullMarked;
