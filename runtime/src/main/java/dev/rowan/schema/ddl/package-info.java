/**
 * SQL text: model and plan → statements. Names and literals are quoted here and nowhere else.
 *
 * <p>{@link dev.rowan.schema.ddl.Ddl} turns steps into statements; each other class writes one kind
 * of thing. Order, files, locks and hazards are the plan's affair. Imports {@code
 * dev.rowan.schema}, {@code dev.rowan.schema.change} and {@code dev.rowan.schema.plan} only.
 */
@NullMarked
package dev.rowan.schema.ddl;

import org.jspecify.annotations.NullMarked;
