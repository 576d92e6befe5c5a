/**
 * Migration scripts, generated or written by hand → findings with their places.
 *
 * <p>One class per {@link dev.rowan.schema.lint.migration.Rule}, each with its {@link
 * dev.rowan.schema.lint.migration.Page}; {@link dev.rowan.schema.lint.migration.Rules} lists them.
 * All hold on PostgreSQL 14 and newer: what only older servers did badly is no rule here. Imports
 * {@code dev.rowan.schema}, its {@code sql} and {@code plan}; never its {@code ddl}.
 */
@NullMarked
package dev.rowan.schema.lint.migration;

import org.jspecify.annotations.NullMarked;
