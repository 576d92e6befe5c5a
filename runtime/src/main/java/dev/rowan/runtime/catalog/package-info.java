/**
 * Live databases: reads {@code pg_catalog} into a {@link dev.rowan.schema.Schema}, builds scratch
 * copies, tells drift.
 *
 * <p>{@link dev.rowan.runtime.catalog.CatalogReader} asks one set-based query for each kind of
 * object, however many there are, and assembles the answers in memory; one class here reads one
 * kind. What it reads is PostgreSQL's stored form, canonical: two databases that mean the same give
 * equal values.
 *
 * <p>Imports {@code java.sql} and {@code dev.rowan.schema} alone: no other package of the runtime.
 */
@NullMarked
package dev.rowan.runtime.catalog;

import org.jspecify.annotations.NullMarked;
