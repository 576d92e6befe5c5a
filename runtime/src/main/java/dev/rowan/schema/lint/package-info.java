/**
 * What is wrong with a model or a plan, as values: code, severity, place, message, remedy.
 *
 * <p>Every part of Rowan that refuses or warns makes a {@link dev.rowan.schema.lint.Finding};
 * showing it (to javac, on a terminal, as JSON) is for others. Imports {@code dev.rowan.schema}
 * only; rules that look at plans live in packages of their own.
 */
@NullMarked
package dev.rowan.schema.lint;

import org.jspecify.annotations.NullMarked;
