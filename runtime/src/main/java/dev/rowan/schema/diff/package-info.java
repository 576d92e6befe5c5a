/**
 * The changes that lead from one schema to another.
 *
 * <p>Both sides are of one form: source form with source form, or stored form with stored form.
 * What a change costs and in which order changes are made is for the plan to say. Imports {@code
 * dev.rowan.schema} and {@code dev.rowan.schema.change} only.
 */
@NullMarked
package dev.rowan.schema.diff;

import org.jspecify.annotations.NullMarked;
