/**
 * The model: what a PostgreSQL database holds, as immutable values.
 *
 * <p>Everything meets in one {@link dev.rowan.schema.Schema}: records, a live catalog and a
 * snapshot produce it, every output is a function of it. Values refer to each other by name, carry
 * no source position, and keep SQL expressions as they were written. A component's <em>natural
 * empty</em> ({@code null}, {@code false}, {@code ""}, an empty list, an enum's first constant)
 * always stands for PostgreSQL's own default.
 *
 * <p>Imports {@code java.base} and JSpecify only: no other package of Rowan, no JDBC, no javac.
 */
@NullMarked
package dev.rowan.schema;

import org.jspecify.annotations.NullMarked;
