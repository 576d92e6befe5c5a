/**
 * From changes to a plan: which steps, in what order, in which files, under which locks, at what
 * risk.
 *
 * <p>A plan is made of changes to the model and of data steps; it knows no SQL text. Imports {@code
 * dev.rowan.schema} and {@code dev.rowan.schema.change} only.
 */
@NullMarked
package dev.rowan.schema.plan;

import org.jspecify.annotations.NullMarked;
