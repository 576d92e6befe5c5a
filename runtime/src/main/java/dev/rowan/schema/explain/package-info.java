/**
 * Every code that Rowan tells, explained: what {@code rowan explain} prints and its pages show.
 *
 * <p>A class for each family of codes. The one place that says how grave a code is and what to do
 * about it; rules of the linters keep their own page beside what they do, and are listed here.
 */
@NullMarked
package dev.rowan.schema.explain;

import org.jspecify.annotations.NullMarked;
