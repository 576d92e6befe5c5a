/**
 * The snapshot: a schema as canonical text, one line for each column and part, so that two branches
 * merge line by line.
 *
 * <p>One codec, driven by the components of the model's records, serves every kind: a new kind
 * needs nothing here. Imports {@code dev.rowan.schema} only.
 */
@NullMarked
package dev.rowan.schema.snapshot;

import org.jspecify.annotations.NullMarked;
